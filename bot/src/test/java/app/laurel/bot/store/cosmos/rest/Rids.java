package app.laurel.bot.store.cosmos.rest;

import java.nio.ByteBuffer;
import java.util.Base64;

/** Resource ids as Cosmos DB makes them: bytes of the parent's, then its own. */
final class Rids {

    private Rids() {}

    static String database(int number) {
        return encoded(ByteBuffer.allocate(4).putInt(0x4c410000 + number).array());
    }

    static boolean isDatabase(String text) {
        return text.length() == 8 && text.startsWith("TEE");
    }

    static String container(String database, int number) {
        return encoded(ByteBuffer.allocate(8)
                .put(decoded(database))
                .putInt(0x80000000 | number)
                .array());
    }

    static String document(String container, long number) {
        return encoded(ByteBuffer.allocate(16)
                .put(decoded(container))
                .putLong(Long.reverseBytes(number))
                .array());
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes).replace('/', '-');
    }

    private static byte[] decoded(String rid) {
        return Base64.getDecoder().decode(rid.replace('-', '/'));
    }
}

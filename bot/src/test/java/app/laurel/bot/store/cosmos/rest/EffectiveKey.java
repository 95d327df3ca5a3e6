package app.laurel.bot.store.cosmos.rest;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Where a partition key lies between {@code 00…} and {@code FF}: its MurmurHash3 of 128 bits, as version 2 hashes strings. */
final class EffectiveKey {

    private static final long C1 = 0x87c37b91114253d5L;
    private static final long C2 = 0x4cf5ad432745937fL;
    private static final byte STRING = 8;
    private static final byte END_OF_STRING = (byte) 0xff;

    private EffectiveKey() {}

    static String of(String partitionKey) {
        var text = partitionKey.getBytes(StandardCharsets.UTF_8);
        var marked = ByteBuffer.allocate(text.length + 2)
                .put(STRING)
                .put(text)
                .put(END_OF_STRING)
                .array();
        var hash = hash(marked);
        hash[0] &= 0x3f;
        return HexFormat.of().withUpperCase().formatHex(hash);
    }

    private static byte[] hash(byte[] bytes) {
        long h1 = 0;
        long h2 = 0;
        var blocks = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        while (blocks.remaining() >= 16) {
            h1 = (Long.rotateLeft(h1 ^ first(blocks.getLong()), 27) + h2) * 5 + 0x52dce729;
            h2 = (Long.rotateLeft(h2 ^ second(blocks.getLong()), 31) + h1) * 5 + 0x38495ab5;
        }
        var tail = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
        tail.put(blocks).rewind();
        h1 ^= first(tail.getLong());
        h2 ^= second(tail.getLong());
        h1 ^= bytes.length;
        h2 ^= bytes.length;
        h1 += h2;
        h2 += h1;
        h1 = mixed(h1);
        h2 = mixed(h2);
        h1 += h2;
        h2 += h1;
        return ByteBuffer.allocate(16).putLong(h2).putLong(h1).array();
    }

    private static long first(long block) {
        return Long.rotateLeft(block * C1, 31) * C2;
    }

    private static long second(long block) {
        return Long.rotateLeft(block * C2, 33) * C1;
    }

    private static long mixed(long hash) {
        var h = hash;
        h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
        h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return h ^ (h >>> 33);
    }
}

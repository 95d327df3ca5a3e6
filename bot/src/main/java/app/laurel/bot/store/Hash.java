package app.laurel.bot.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in the shapes that ids and chains need. */
public final class Hash {

    private static final String BASE_32 = "ABCDEFGHJKMNPQRSTVWXYZ0123456789";

    private Hash() {}

    /** In hex. */
    public static String of(String text) {
        return HexFormat.of().formatHex(sha256(text));
    }

    /** The first characters of the hash in an alphabet without look-alikes, fit for ids that people read aloud. */
    public static String letters(String text, int length) {
        var bits = new java.math.BigInteger(1, sha256(text));
        var letters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            letters.append(BASE_32.charAt(bits.intValue() & 31));
            bits = bits.shiftRight(5);
        }
        return letters.toString();
    }

    /** One of so many buckets, the same for ever. */
    public static int bucket(String text, int buckets) {
        return Math.floorMod(java.nio.ByteBuffer.wrap(sha256(text)).getInt(), buckets);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Each Java has SHA-256", e);
        }
    }
}

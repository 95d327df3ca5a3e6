package app.laurel.bot.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The checksum of all lines so far: SHA-256 over the sum before and the line, so that none can be changed, moved or taken out. */
final class Sum {

    /** As much of it as stands in each line. */
    static final int SHOWN = 16;

    private final MessageDigest digest;
    private byte[] last = new byte[0];

    Sum() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Each Java has SHA-256", e);
        }
    }

    /** The same so far. */
    Sum copy() {
        var copy = new Sum();
        copy.last = last;
        return copy;
    }

    /** Takes a line in. */
    void add(byte[] line, int from, int length) {
        digest.update(last);
        digest.update(line, from, length);
        last = digest.digest();
    }

    String shown() {
        return whole().substring(0, SHOWN);
    }

    /** In hex. */
    String whole() {
        return HexFormat.of().formatHex(last);
    }
}

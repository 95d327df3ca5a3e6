package app.laurel.bot.payout.rail.tremendous;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tells what Tremendous has signed from what anybody else sends: {@code sha256=<hex HMAC-SHA256 of the body>}. */
final class TremendousSignature {

    static final String HEADER = "Tremendous-Webhook-Signature";

    private static final Pattern SHAPE = Pattern.compile("sha256=([0-9a-fA-F]{64})");
    private static final String ALGORITHM = "HmacSHA256";

    private final String key;

    TremendousSignature(String key) {
        this.key = key;
    }

    boolean admits(String header, byte[] body) {
        var parts = SHAPE.matcher(header.strip());
        return !key.isBlank()
                && parts.matches()
                && MessageDigest.isEqual(HexFormat.of().parseHex(parts.group(1)), sign(body));
    }

    String header(byte[] body) {
        return "sha256=" + HexFormat.of().formatHex(sign(body));
    }

    private byte[] sign(byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Each Java has " + ALGORITHM, e);
        }
    }
}

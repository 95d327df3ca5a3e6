package app.laurel.bot.referral.crm;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tells what the CRM has signed from what anybody else sends: {@code t=<epoch seconds>,v1=<hex HMAC-SHA256>}. */
final class Signatures {

    private static final Pattern HEADER = Pattern.compile("t=(\\d{1,12}),\\s*v1=([0-9a-fA-F]{64})");
    private static final Duration SKEW = Duration.ofMinutes(5);
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;
    private final InstantSource clock;

    Signatures(String secret, InstantSource clock) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.clock = clock;
    }

    boolean admit(String header, byte[] body) {
        var parts = HEADER.matcher(header.strip());
        if (!parts.matches()) {
            return false;
        }
        var signedAt = Instant.ofEpochSecond(Long.parseLong(parts.group(1)));
        var signature = HexFormat.of().parseHex(parts.group(2));
        var age = Duration.between(signedAt, clock.instant()).abs();
        return MessageDigest.isEqual(signature, sign(parts.group(1), body)) && age.compareTo(SKEW) <= 0;
    }

    /** The header for a body that is sent now. */
    String header(byte[] body) {
        var time = Long.toString(clock.instant().getEpochSecond());
        return "t=" + time + ",v1=" + HexFormat.of().formatHex(sign(time, body));
    }

    private byte[] sign(String time, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((time + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Each Java has " + ALGORITHM, e);
        }
    }
}

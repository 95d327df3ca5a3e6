package app.laurel.bot.payout.rail;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tells what a rail has signed from what anybody else sends: {@code t=<epoch seconds>,v1=<hex HMAC-SHA256>}. */
final class RailSignatures {

    private static final Pattern HEADER = Pattern.compile("t=(\\d{1,12}),\\s*v1=([0-9a-fA-F]{64})");
    private static final Duration SKEW = Duration.ofMinutes(5);
    private static final String ALGORITHM = "HmacSHA256";

    private final Function<String, Optional<String>> secretOf;
    private final InstantSource clock;

    RailSignatures(Function<String, Optional<String>> secretOf, InstantSource clock) {
        this.secretOf = secretOf;
        this.clock = clock;
    }

    boolean admit(String rail, String header, byte[] body) {
        var parts = HEADER.matcher(header.strip());
        if (!parts.matches()) {
            return false;
        }
        var signedAt = Instant.ofEpochSecond(Long.parseLong(parts.group(1)));
        var age = Duration.between(signedAt, clock.instant()).abs();
        var signature = HexFormat.of().parseHex(parts.group(2));
        return age.compareTo(SKEW) <= 0
                && secretOf.apply(rail)
                        .filter(secret -> MessageDigest.isEqual(signature, sign(secret, parts.group(1), body)))
                        .isPresent();
    }

    /** The header for a body that is sent now. */
    String header(String rail, byte[] body) {
        var time = Long.toString(clock.instant().getEpochSecond());
        return "t=" + time + ",v1="
                + HexFormat.of().formatHex(sign(secretOf.apply(rail).orElseThrow(), time, body));
    }

    private static byte[] sign(String secret, String time, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update((time + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Each Java has " + ALGORITHM, e);
        }
    }
}

package app.laurel.bot.api;

import app.laurel.bot.store.Json;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/** A key that exists only while a laptop's Laurel runs, and signs tokens for whoever tries the API there. */
final class DemoKey {

    private static final Duration LIFE = Duration.ofHours(1);
    private static final Base64.Encoder BASE_64 = Base64.getUrlEncoder().withoutPadding();

    private final Supplier<KeyPair> pair = SingletonSupplier.of(DemoKey::make);
    private final String audience;
    private final InstantSource clock;

    DemoKey(String audience, InstantSource clock) {
        this.audience = audience;
        this.clock = clock;
    }

    RSAPublicKey open() {
        return (RSAPublicKey) pair.get().getPublic();
    }

    /** A token for an hour. */
    String token(String scopes) {
        var now = clock.instant().getEpochSecond();
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", ApiSettings.OF_THE_DEMO);
        claims.put("aud", audience);
        claims.put("azp", "laptop");
        claims.put("iat", now);
        claims.put("exp", now + LIFE.toSeconds());
        claims.put("scope", scopes);
        var content = part("{\"alg\":\"RS256\",\"typ\":\"at+jwt\"}") + "." + part(Json.write(claims));
        return content + "." + BASE_64.encodeToString(signature(content));
    }

    private static String part(String json) {
        return BASE_64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] signature(String content) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(pair.get().getPrivate());
            signature.update(content.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Each Java signs with RSA", e);
        }
    }

    private static KeyPair make() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Each Java makes RSA keys", e);
        }
    }
}

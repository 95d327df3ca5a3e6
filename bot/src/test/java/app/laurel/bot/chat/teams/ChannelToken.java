package app.laurel.bot.chat.teams;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.function.Consumer;

/** A token as the Bot Framework signs them, or nearly. */
final class ChannelToken {

    static final String ISSUER = "https://api.botframework.com";

    private final JWTClaimsSet.Builder claims;
    private JWSHeader.Builder header = new JWSHeader.Builder(JWSAlgorithm.RS256).type(JOSEObjectType.JWT);

    ChannelToken(String appId, String serviceUrl) {
        var now = Instant.now();
        claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(appId)
                .notBeforeTime(Date.from(now.minusSeconds(300)))
                .expirationTime(Date.from(now.plusSeconds(3600)))
                .claim("serviceurl", serviceUrl);
    }

    ChannelToken claims(Consumer<JWTClaimsSet.Builder> change) {
        change.accept(claims);
        return this;
    }

    ChannelToken without(String claim) {
        return claims(builder -> builder.claim(claim, null));
    }

    ChannelToken header(Consumer<JWSHeader.Builder> change) {
        change.accept(header);
        return this;
    }

    ChannelToken algorithm(JWSAlgorithm algorithm) {
        header = new JWSHeader.Builder(algorithm).type(JOSEObjectType.JWT);
        return this;
    }

    String signedBy(RSAKey key) {
        try {
            return signedBy(key.getKeyID(), new RSASSASigner(key));
        } catch (JOSEException bug) {
            throw new IllegalStateException(bug);
        }
    }

    String signedBy(String keyId, JWSSigner signer) {
        header.keyID(keyId);
        return signed(signer);
    }

    /** Signed, without a word about the key. */
    String signed(JWSSigner signer) {
        try {
            var token = new SignedJWT(header.build(), claims.build());
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException bug) {
            throw new IllegalStateException(bug);
        }
    }

    JWTClaimsSet claims() {
        return claims.build();
    }
}

package app.laurel.bot.chat.teams;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.InstantSource;
import java.util.Date;
import java.util.Set;
import java.util.regex.Pattern;

/** The tokens that the Bot Framework signs for one bot. */
final class ChannelTokens {

    private static final int SKEW_SECONDS = 300;
    /** Three parts, of which the first is an object in JSON; the library stumbles over some others. */
    private static final Pattern SHAPE = Pattern.compile("eyJ[\\w-]+[.][\\w-]+[.][\\w-]+");

    private static final String SERVICE_URL = "serviceurl";

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    ChannelTokens(JWKSource<SecurityContext> keys, String issuer, String appId, InstantSource clock) {
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
        processor.setJWTClaimsSetVerifier(claims(issuer, appId, clock));
    }

    private static DefaultJWTClaimsVerifier<SecurityContext> claims(String issuer, String appId, InstantSource clock) {
        var exactly = new JWTClaimsSet.Builder().issuer(issuer).build();
        var needed = Set.of("iss", "aud", "exp", SERVICE_URL);
        var verifier = new DefaultJWTClaimsVerifier<SecurityContext>(appId, exactly, needed) {
            @Override
            protected Date currentTime() {
                return Date.from(clock.instant());
            }
        };
        verifier.setMaxClockSkew(SKEW_SECONDS);
        return verifier;
    }

    /** The service URL that the token is for. */
    String serviceUrl(String token) throws ParseException, BadJOSEException, JOSEException {
        if (!SHAPE.matcher(token).matches()) {
            throw new ParseException("This is no signed token", 0);
        }
        var signed = SignedJWT.parse(token);
        if (signed.getHeader().getKeyID() == null) {
            throw new BadJWTException("The token names no key");
        }
        return processor.process(signed, null).getStringClaim(SERVICE_URL);
    }
}

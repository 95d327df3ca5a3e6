package app.laurel.bot.api;

import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestTemplate;

/** What makes a token good: a key of the issuer's, its name, Laurel as audience, an end that has not come. */
final class TokenRules {

    private static final Duration SKEW = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Public keys only: a token signed with a shared secret, or not at all, is none. */
    private static final List<SignatureAlgorithm> ALGORITHMS =
            List.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);

    private final String issuer;
    private final String audience;

    TokenRules(String issuer, String audience) {
        this.issuer = issuer;
        this.audience = audience;
    }

    /** Tokens signed with one of the keys that are found there. */
    JwtDecoder withKeysAt(URI jwkSet) {
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(PATIENCE);
        requests.setReadTimeout(PATIENCE);
        return checking(NimbusJwtDecoder.withJwkSetUri(jwkSet.toString())
                .jwsAlgorithms(all -> all.addAll(ALGORITHMS))
                .validateType(false)
                .restOperations(new RestTemplate(requests))
                .build());
    }

    /** The laptop's own tokens. */
    JwtDecoder withKey(DemoKey key) {
        return checking(NimbusJwtDecoder.withPublicKey(key.open())
                .signatureAlgorithm(SignatureAlgorithm.RS256)
                .validateType(false)
                .build());
    }

    private JwtDecoder checking(NimbusJwtDecoder decoder) {
        decoder.setJwtValidator(rules());
        return decoder;
    }

    private OAuth2TokenValidator<Jwt> rules() {
        return new DelegatingOAuth2TokenValidator<>(
                // Access tokens, as RFC 9068 and those before it call them; nothing that was signed for another use.
                new JwtClaimValidator<Object>(JwtClaimNames.EXP, end -> end != null),
                new JwtTimestampValidator(SKEW),
                new JwtClaimValidator<Object>(
                        JwtClaimNames.ISS, name -> name != null && issuer.equals(name.toString())),
                new JwtClaimValidator<Collection<String>>(
                        JwtClaimNames.AUD, names -> names != null && names.contains(audience)));
    }

    /** Scopes as RFC 9068 has them, and as Entra does, which gives daemons roles. */
    static Collection<GrantedAuthority> authorities(Jwt token) {
        return Stream.of("scope", "scp", "roles")
                .flatMap(claim -> words(token.getClaim(claim)))
                .<GrantedAuthority>map(scope -> new SimpleGrantedAuthority(Scope.PREFIX + scope))
                .toList();
    }

    private static Stream<String> words(@Nullable Object claim) {
        return switch (claim) {
            case String text -> Stream.of(text.split(" ", -1)).filter(word -> !word.isEmpty());
            case Collection<?> all ->
                all.stream().filter(String.class::isInstance).map(String.class::cast);
            case null, default -> Stream.of();
        };
    }
}

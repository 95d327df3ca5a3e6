package app.laurel.bot.api;

import static java.util.stream.Collectors.toUnmodifiableSet;

import app.laurel.bot.store.AccessLog;
import java.security.Principal;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Reads from a token that was found good who asks. */
final class Callers {

    private final AccessLog log;

    Callers(AccessLog log) {
        this.log = log;
    }

    Caller of(Principal principal) {
        if (!(principal instanceof JwtAuthenticationToken token)) {
            throw ApiProblem.UNAUTHENTICATED.refusal();
        }
        var authorities = token.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority != null)
                .collect(toUnmodifiableSet());
        return new Caller(client(token.getToken()), authorities, log);
    }

    /** The client's id as the issuer names it; Entra, for one, says {@code azp} or {@code appid}. */
    static String client(Jwt token) {
        return Stream.of("azp", "client_id", "appid", "sub")
                .map(token::getClaimAsString)
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse("unnamed");
    }
}

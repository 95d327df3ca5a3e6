package app.laurel.bot.api;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authorization.AuthorityAuthorizationDecision;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestMatcherDelegatingAuthorizationManager;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.servletapi.SecurityContextHolderAwareRequestFilter;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/** What a request passes before anything answers it: a good token, a scope for the very path, a pace that is not too fast. */
final class ApiSecurity {

    private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();

    private static final AuthorizationDecision NOWHERE = new AuthorizationDecision(false);

    private final JwtDecoder decoder;
    private final PaceOfClients pace;

    ApiSecurity(JwtDecoder decoder, PaceOfClients pace) {
        this.decoder = decoder;
        this.pace = pace;
    }

    /** All of it, as one filter. */
    Filter filter() {
        var chain = new FilterChainProxy(new DefaultSecurityFilterChain(
                AnyRequestMatcher.INSTANCE,
                List.of(
                        new SecurityContextHolderFilter(new NullSecurityContextRepository()),
                        headers(),
                        tokens(),
                        principal(),
                        translation(),
                        new AuthorizationFilter(scopes()),
                        pace)));
        chain.setRequestRejectedHandler((request, response, why) -> ProblemAnswer.write(response, ApiProblem.INVALID));
        chain.afterPropertiesSet();
        return chain;
    }

    private static Filter headers() {
        return new HeaderWriterFilter(List.of(
                new XContentTypeOptionsHeaderWriter(), new StaticHeadersWriter("Cache-Control", "private, no-cache")));
    }

    private Filter tokens() {
        var provider = new JwtAuthenticationProvider(decoder);
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(TokenRules::authorities);
        provider.setJwtAuthenticationConverter(converter);
        var filter = new BearerTokenAuthenticationFilter(new ProviderManager(provider));
        filter.setAuthenticationEntryPoint(this::refuse);
        return filter;
    }

    private static Filter principal() {
        var filter = new SecurityContextHolderAwareRequestFilter();
        try {
            filter.afterPropertiesSet();
        } catch (ServletException e) {
            throw new IllegalStateException("The filter needs nothing that could be missing", e);
        }
        return filter;
    }

    private Filter translation() {
        // Nobody comes back to what they were refused, so nothing of it is kept in a session.
        var filter = new ExceptionTranslationFilter(this::refuse, new NullRequestCache());
        filter.setAccessDeniedHandler(this::forbid);
        return filter;
    }

    /** Each path has its scope; what isn't named here isn't there, whoever asks. */
    private static AuthorizationManager<HttpServletRequest> scopes() {
        return RequestMatcherDelegatingAuthorizationManager.builder()
                .add(get("/api/v1/referrals/{id}"), needs(Scope.REFERRALS_READ))
                .add(PATHS.matcher(HttpMethod.POST, "/api/v1/referrals"), needs(Scope.REFERRALS_WRITE))
                .add(get("/api/v1/people/{id}/rewards"), needs(Scope.REWARDS_READ))
                .add(get("/api/v1/payouts/{id}"), needs(Scope.PAYOUTS_READ))
                .add(get("/api/v1/trial-balance"), needs(Scope.LEDGER_READ))
                .add(AnyRequestMatcher.INSTANCE, (caller, request) -> {
                    var _ = caller.get(); // fails without a token
                    return NOWHERE;
                })
                .build();
    }

    private static PathPatternRequestMatcher get(String path) {
        return PATHS.matcher(HttpMethod.GET, path);
    }

    private static <T> AuthorizationManager<T> needs(Scope scope) {
        return AuthorityAuthorizationManager.hasAuthority(scope.authority());
    }

    /** Says that a token is no good, and never why: that stands in the log of whoever gave it. */
    private void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        challenge(response, why instanceof OAuth2AuthenticationException ? " error=\"invalid_token\"" : "");
        ProblemAnswer.write(response, ApiProblem.UNAUTHENTICATED);
    }

    private void forbid(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (why instanceof AuthorizationDeniedException denied && denied.getAuthorizationResult() == NOWHERE) {
            ProblemAnswer.write(response, ApiProblem.NOWHERE);
            return;
        }
        var missing = missing(why);
        challenge(response, " error=\"insufficient_scope\", scope=\"%s\"".formatted(missing));
        ProblemAnswer.write(response, ApiProblem.FORBIDDEN, "The token lacks the scope %s.".formatted(missing));
    }

    /** The scope that the path asks for. */
    private static String missing(AccessDeniedException why) {
        return why instanceof AuthorizationDeniedException denied
                        && denied.getAuthorizationResult() instanceof AuthorityAuthorizationDecision asked
                ? asked.getAuthorities().stream()
                        .map(authority ->
                                String.valueOf(authority.getAuthority()).substring(Scope.PREFIX.length()))
                        .collect(Collectors.joining(" "))
                : "";
    }

    /** RFC 6750. */
    private static void challenge(HttpServletResponse response, String more) {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer" + more);
    }
}

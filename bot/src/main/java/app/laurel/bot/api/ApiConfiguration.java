package app.laurel.bot.api;

import app.laurel.bot.referral.Earnings;
import app.laurel.bot.referral.Submitting;
import app.laurel.bot.store.AccessLog;
import app.laurel.bot.store.Documents;
import jakarta.servlet.Filter;
import java.net.URI;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Puts the API together, where an issuer of tokens is named; its filters stand before its own paths and no others. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("laurel.api.issuer")
class ApiConfiguration {

    private static final String PATHS = "/api/v1/*";

    @Bean
    Callers callers(AccessLog log) {
        return new Callers(log);
    }

    @Bean
    ReferralAnswers referralAnswers(Earnings earnings) {
        return new ReferralAnswers(earnings);
    }

    @Bean
    NewReferrals newReferrals(Submitting submitting, Documents documents) {
        return new NewReferrals(submitting, new Wishes(documents));
    }

    @Bean
    DemoKey demoKey(ApiSettings settings) {
        // Tokens go by the world's time, wherever a demo has moved Laurel's.
        return new DemoKey(settings.audience().orElse("laurel"), InstantSource.system());
    }

    @Bean
    FilterRegistrationBean<Filter> apiSecurity(ApiSettings settings, DemoKey key, Environment environment) {
        var issuer = settings.issuer().orElseThrow();
        var audience = settings.audience().orElseThrow(() -> new MissingApiKeys("laurel.api.audience is not set"));
        var rules = new TokenRules(issuer, audience);
        var demo = environment.acceptsProfiles(Profiles.of("demo"));
        if (demo && settings.isOfTheDemo()) {
            return before(1, new LazyFilter(() -> security(settings, rules.withKey(key))));
        }
        var keys = settings.jwkSet().orElseThrow(() -> new MissingApiKeys("laurel.api.jwk-set is not set"));
        if (!isTrusted(keys, demo)) {
            throw new MissingApiKeys("laurel.api.jwk-set must be an https address");
        }
        return before(1, new LazyFilter(() -> security(settings, rules.withKeysAt(keys))));
    }

    @Bean
    FilterRegistrationBean<Filter> apiEtags() {
        return before(2, new ShallowEtagHeaderFilter());
    }

    /** Keys that came over a wire that others can write on are nobody's. */
    private static boolean isTrusted(URI keys, boolean demo) {
        return "https".equals(keys.getScheme()) || demo;
    }

    private static Filter security(ApiSettings settings, JwtDecoder decoder) {
        return new ApiSecurity(decoder, new PaceOfClients(settings.requestsAMinute())).filter();
    }

    private static FilterRegistrationBean<Filter> before(int order, Filter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(PATHS);
        registration.setOrder(order);
        return registration;
    }
}

package app.laurel.bot.api;

import java.net.URI;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may ask; without an issuer there is no API at all.
 *
 * @param issuer who gives tokens, as their {@code iss} says it
 * @param jwkSet where the issuer's keys are
 * @param audience what the {@code aud} of a token for Laurel says
 * @param requestsAMinute how often one client may ask, on each instance
 */
@ConfigurationProperties("laurel.api")
record ApiSettings(
        Optional<String> issuer,
        Optional<URI> jwkSet,
        Optional<String> audience,
        @DefaultValue("600") int requestsAMinute) {

    /** The issuer of the laptop's tokens; nobody can have it elsewhere, as a real one is an address. */
    static final String OF_THE_DEMO = "urn:laurel:demo";

    ApiSettings {
        issuer = issuer.filter(text -> !text.isBlank());
        audience = audience.filter(text -> !text.isBlank());
        if (requestsAMinute < 1) {
            throw new IllegalArgumentException("laurel.api.requests-a-minute must be at least 1");
        }
    }

    boolean isOfTheDemo() {
        return jwkSet.isEmpty() && issuer.filter(OF_THE_DEMO::equals).isPresent();
    }
}

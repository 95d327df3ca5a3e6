package app.laurel.bot.chat.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;

/** The Bot Framework's signing keys that are endorsed for Teams; the others are no keys to Laurel. */
final class EndorsedKeys implements JWKSetSource<SecurityContext> {

    private static final int PATIENCE_MILLIS = 5_000;
    private static final int MOST_BYTES = 512 * 1024;

    /** However many unknown keys are named, the key server is asked at most twice in this time. */
    private static final Duration ASKED_AGAIN = Duration.ofSeconds(30);

    /** As long as the key server is down, the last known keys are good. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final URI configuration;
    private final ResourceRetriever server = new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, MOST_BYTES);

    private EndorsedKeys(URI configuration) {
        this.configuration = configuration;
    }

    /**
     * Keeps the keys so long, and asks for them anew when an unknown one is named, or before their time is over.
     *
     * @param configuration where the issuer's OpenID metadata is
     */
    static JWKSource<SecurityContext> of(URI configuration, Duration freshness) {
        var quarter = freshness.toMillis() / 4;
        return JWKSourceBuilder.create(new EndorsedKeys(configuration))
                .cache(freshness.toMillis(), Math.min(2L * PATIENCE_MILLIS, quarter))
                .refreshAheadCache(quarter, null, oneByOne(), true, null, false)
                .rateLimited(Math.min(ASKED_AGAIN.toMillis(), quarter))
                .outageTolerant(KEPT.toMillis())
                .build();
    }

    private static ExecutorService oneByOne() {
        return Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    }

    @Override
    public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator evaluator, long now, SecurityContext context)
            throws JWKSetUnavailableException {
        try {
            var location = URI.create(read(configuration).path("jwks_uri").asText());
            if (!configuration.getScheme().equalsIgnoreCase(location.getScheme())) {
                throw new JWKSetUnavailableException("The keys do not lie where their names may be trusted");
            }
            var keys = endorsed(read(location).path("keys"));
            if (keys.isEmpty()) {
                throw new JWKSetUnavailableException("The key server names no key that is endorsed for Teams");
            }
            return keys;
        } catch (IOException | ParseException | IllegalArgumentException fault) {
            throw new JWKSetUnavailableException("The key server gives no keys", fault);
        }
    }

    private JsonNode read(URI location) throws IOException {
        return Activities.parse(
                server.retrieveResource(location.toURL()).getContent().getBytes(StandardCharsets.UTF_8));
    }

    private static JWKSet endorsed(JsonNode keys) throws ParseException {
        var endorsed = new ArrayList<JWK>();
        for (var key : keys) {
            if (StreamSupport.stream(key.path("endorsements").spliterator(), false)
                    .anyMatch(channel -> TokenCheck.TEAMS.equals(channel.asText()))) {
                endorsed.add(JWK.parse(key.toString()));
            }
        }
        return new JWKSet(endorsed);
    }

    @Override
    public void close() {
        // Nothing stays open between two readings.
    }
}

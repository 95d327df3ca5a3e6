package app.laurel.bot.chat.teams;

import static java.net.URLEncoder.encode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tokens of a single-tenant app, asked from Entra with the app's secret and used until shortly before they end. */
final class ClientSecretTokens implements Tokens {

    private static final Duration MARGIN = Duration.ofMinutes(5);

    private final HttpClient http;
    private final URI endpoint;
    private final String form;
    private final InstantSource clock;
    private volatile @Nullable Token token;

    ClientSecretTokens(HttpClient http, String tenant, String appId, String secret, InstantSource clock) {
        this.http = http;
        this.clock = clock;
        this.endpoint = URI.create("https://login.microsoftonline.com/" + encoded(tenant) + "/oauth2/v2.0/token");
        this.form = "grant_type=client_credentials&client_id=" + encoded(appId) + "&client_secret=" + encoded(secret)
                + "&scope=" + encoded("https://api.botframework.com/.default");
    }

    private record Token(String text, Instant until) {}

    @Override
    public Optional<String> current() {
        var known = token;
        return Optional.of(known != null && clock.instant().isBefore(known.until()) ? known.text() : renewed());
    }

    @Override
    public void refused() {
        token = null;
    }

    private synchronized String renewed() {
        var known = token;
        if (known != null && clock.instant().isBefore(known.until())) {
            return known.text();
        }
        var fresh = ask();
        token = fresh;
        return fresh.text();
    }

    private Token ask() {
        var request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(10))
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            var answer = Activities.parse(
                    http.send(request, BodyHandlers.ofByteArray()).body());
            if (!answer.hasNonNull("access_token")) {
                throw new IllegalStateException(
                        "Entra gave no token: " + answer.path("error").asText("no reason"));
            }
            var lifetime =
                    Duration.ofSeconds(answer.path("expires_in").asLong(600)).minus(MARGIN);
            return new Token(
                    answer.path("access_token").asText(), clock.instant().plus(lifetime));
        } catch (IOException unreachable) {
            throw new UncheckedIOException("Entra is out of reach", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while asking for a token", stopped);
        }
    }

    private static String encoded(String text) {
        return encode(text, StandardCharsets.UTF_8);
    }
}

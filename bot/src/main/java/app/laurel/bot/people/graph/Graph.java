package app.laurel.bot.people.graph;

import app.laurel.bot.neighbour.RetryAfter;
import app.laurel.bot.neighbour.TimelyBody;
import app.laurel.bot.people.Bearers;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;

/** Microsoft Graph over HTTP, one attempt a call; see docs/decisions/0010. */
final class Graph {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration USUAL_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final long MOST_BYTES = 16 * 1024 * 1024;
    private static final Duration UNTIL_MENDED = Duration.ofMinutes(5);
    private static final Set<String> TOO_OLD = Set.of("resyncRequired", "syncStateNotFound", "syncStateInvalid");
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http;
    private final Bearers bearers;
    private final GraphProperties properties;
    private final Duration patience;

    Graph(HttpClient http, Bearers bearers, GraphProperties properties) {
        this(http, bearers, properties, PATIENCE);
    }

    /**
     * Graph over this client.
     *
     * @param patience how long the head of an answer may take, and then its body
     */
    Graph(HttpClient http, Bearers bearers, GraphProperties properties, Duration patience) {
        this.patience = patience;
        this.http = http;
        this.bearers = bearers;
        this.properties = properties;
    }

    /** What Graph says. */
    sealed interface Answer {}

    record Found(JsonNode json) implements Answer {}

    /** There is no such thing. */
    record Absent() implements Answer {}

    /** It is there already. */
    record Taken() implements Answer {}

    /** Not now. */
    record Busy(Duration pause) implements Answer {}

    /** The place to read on from is too old. */
    record Expired() implements Answer {}

    /**
     * It will not do it until somebody has mended something.
     *
     * @param why the status and Graph's code, never more
     */
    record Refused(String why, Duration pause) implements Answer {}

    /** Reads a path under the endpoint. */
    Answer get(String path) {
        return get(URI.create(properties.endpoint() + path));
    }

    /** Follows a link that Graph gave; the token goes nowhere but to Graph. */
    Answer get(URI link) {
        var endpoint = properties.endpoint();
        if (!endpoint.getScheme().equals(link.getScheme())
                || !endpoint.getAuthority().equals(link.getAuthority())) {
            return new Expired();
        }
        return send(HttpRequest.newBuilder(link).GET());
    }

    Answer post(String path, String json) {
        return send(HttpRequest.newBuilder(URI.create(properties.endpoint() + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    private Answer send(HttpRequest.Builder request) {
        var bearer = bearers.bearer(properties.scope());
        if (bearer.isEmpty()) {
            return new Busy(USUAL_PAUSE);
        }
        try {
            var response = http.send(
                    request.timeout(patience)
                            .header("Accept", "application/json")
                            .header("Authorization", "Bearer " + bearer.get())
                            .build(),
                    TimelyBody.within(patience, MOST_BYTES));
            if (response.statusCode() == 401) {
                bearers.refused(properties.scope(), bearer.get());
            }
            return answer(response);
        } catch (IOException lost) {
            return new Busy(USUAL_PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Busy(USUAL_PAUSE);
        }
    }

    private static Answer answer(HttpResponse<byte[]> response) {
        var status = response.statusCode();
        var json = json(response.body());
        if (status / 100 == 2) {
            return json.isMissingNode() && response.body().length > 0 ? new Busy(USUAL_PAUSE) : new Found(json);
        }
        var code = json.path("error").path("code").asText("");
        if (status == 410 || TOO_OLD.contains(code)) {
            return new Expired();
        }
        return switch (status) {
            case 404 -> new Absent();
            case 409 -> new Taken();
            case 408, 429 -> new Busy(pause(response));
            default ->
                status >= 500
                        ? new Busy(pause(response))
                        : new Refused(("HTTP " + status + " " + code).strip(), UNTIL_MENDED);
        };
    }

    private static Duration pause(HttpResponse<?> response) {
        return RetryAfter.of(response.headers()::firstValue, LONGEST_PAUSE).orElse(USUAL_PAUSE);
    }

    private static JsonNode json(byte[] body) {
        try {
            return body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (IOException broken) {
            return MissingNode.getInstance();
        }
    }
}

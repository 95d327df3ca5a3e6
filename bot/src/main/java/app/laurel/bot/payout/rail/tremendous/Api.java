package app.laurel.bot.payout.rail.tremendous;

import app.laurel.bot.neighbour.TimelyBody;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/** Tremendous over HTTP, one attempt a call. */
final class Api {

    private static final JsonMapper JSON = new JsonMapper();
    private static final long MOST_BYTES = 1024 * 1024;

    private final HttpClient http;
    private final TremendousSettings settings;

    Api(HttpClient http, TremendousSettings settings) {
        this.http = http;
        this.settings = settings;
    }

    /** What it says. */
    sealed interface Answer {}

    record Fine(JsonNode json) implements Answer {}

    /** It has understood and will not. */
    record Refused(int status) implements Answer {}

    /** It has certainly done nothing, and may do it later. */
    record NotNow(String why) implements Answer {}

    /** No answer, or none that says what it has done. */
    record Unclear() implements Answer {}

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, JsonNode body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(settings.endpoint() + path))
                .timeout(settings.patience())
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + settings.apiKey());
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), TimelyBody.within(settings.patience(), MOST_BYTES));
            return answer(response.statusCode(), json(response.body()));
        } catch (ConnectException | HttpConnectTimeoutException unreachable) {
            return new NotNow("UNREACHABLE");
        } catch (IOException lost) {
            return new Unclear();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Unclear();
        }
    }

    private static Answer answer(int status, JsonNode json) {
        if (status / 100 == 2) {
            return json.isMissingNode() ? new Unclear() : new Fine(json);
        }
        return switch (status) {
            case 401, 403 -> new NotNow("NOT_ADMITTED");
            case 402 -> new NotNow("NO_FUNDS");
            case 429 -> new NotNow("BUSY");
            case 408, 409, 425 -> new Unclear();
            default -> status / 100 == 4 ? new Refused(status) : new Unclear();
        };
    }

    private static JsonNode json(byte[] body) {
        try {
            return body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (IOException broken) {
            return MissingNode.getInstance();
        }
    }
}

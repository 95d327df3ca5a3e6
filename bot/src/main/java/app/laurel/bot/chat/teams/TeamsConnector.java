package app.laurel.bot.chat.teams;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.laurel.bot.chat.Address;
import app.laurel.bot.chat.Connector;
import app.laurel.bot.chat.Home;
import app.laurel.bot.chat.teams.Tokens.Token;
import app.laurel.bot.neighbour.RetryAfter;
import app.laurel.bot.neighbour.TimelyBody;
import app.laurel.bot.people.PersonId;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Teams' connector over HTTP, one attempt a call. */
final class TeamsConnector implements Connector {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final long MOST_BYTES = 64 * 1024;

    /** What is only good to know must not make anybody wait. */
    private static final Duration PATIENCE_TO_ASK = Duration.ofSeconds(3);

    private static final long MOST_BYTES_OF_AN_ANSWER = 1024 * 1024;

    private final HttpClient http;
    private final Tokens tokens;
    private final ServiceHosts hosts;
    private final Duration patience;

    TeamsConnector(HttpClient http, Tokens tokens, ServiceHosts hosts) {
        this(http, tokens, hosts, PATIENCE);
    }

    /**
     * The connector.
     *
     * @param patience how long the head of an answer may take, and then its body
     */
    TeamsConnector(HttpClient http, Tokens tokens, ServiceHosts hosts, Duration patience) {
        this.patience = patience;
        this.http = http;
        this.tokens = tokens;
        this.hosts = hosts;
    }

    @Override
    public Sent post(Address to, ObjectNode card) {
        return send("POST", to.serviceUrl(), activities(to, ""), message(to, card));
    }

    @Override
    public Sent update(Address at, String activity, ObjectNode card) {
        return send(
                "PUT",
                at.serviceUrl(),
                activities(at, activity),
                message(at, card).put("id", activity));
    }

    @Override
    public Sent open(Home home, PersonId person) {
        var body = JsonNodeFactory.instance.objectNode();
        body.putObject("bot").put("id", home.bot());
        body.put("isGroup", false).put("tenantId", home.tenant());
        body.putArray("members")
                .addObject()
                .put("id", person.value())
                .put("aadObjectId", person.value())
                .put("role", "user");
        body.putObject("channelData").putObject("tenant").put("id", home.tenant());
        return send("POST", home.serviceUrl(), "v3/conversations", body);
    }

    /** Answers an activity with a card. */
    Sent reply(Address to, String activity, ObjectNode card) {
        return send(
                "POST",
                to.serviceUrl(),
                activities(to, activity),
                message(to, card).put("replyToId", activity));
    }

    /** Answers an activity with a sentence. */
    Sent reply(Address to, String activity, String text) {
        var body = activity(to).put("replyToId", activity).put("text", text).put("textFormat", "plain");
        return send("POST", to.serviceUrl(), activities(to, activity), body);
    }

    /** What the connector says at this path; nothing if it does not say it now. */
    Optional<JsonNode> ask(String serviceUrl, String... path) {
        if (!hosts.allow(serviceUrl)) {
            return Optional.empty();
        }
        var uri = uri(serviceUrl, Stream.of(path).map(TeamsConnector::encoded).collect(Collectors.joining("/")));
        var request = HttpRequest.newBuilder(uri).timeout(PATIENCE_TO_ASK).GET();
        return switch (tokens.current()) {
            case Token.Bearer(var token) -> asked(request.header("Authorization", "Bearer " + token));
            case Token.NotNeeded() -> asked(request);
            case Token.Late late -> Optional.empty();
        };
    }

    private Optional<JsonNode> asked(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), TimelyBody.within(PATIENCE_TO_ASK, MOST_BYTES_OF_AN_ANSWER));
            return response.statusCode() == 200 ? Optional.of(Activities.parse(response.body())) : Optional.empty();
        } catch (IOException lost) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static ObjectNode message(Address to, ObjectNode card) {
        var message = activity(to).put("summary", card.path("fallbackText").asText());
        message.putArray("attachments")
                .addObject()
                .put("contentType", "application/vnd.microsoft.card.adaptive")
                .set("content", card);
        return message;
    }

    private static ObjectNode activity(Address to) {
        var activity = JsonNodeFactory.instance.objectNode().put("type", "message");
        activity.putObject("conversation").put("id", to.conversation());
        return activity;
    }

    private static String activities(Address to, String activity) {
        var path = "v3/conversations/" + encoded(to.conversation()) + "/activities";
        return activity.isEmpty() ? path : path + "/" + encoded(activity);
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, UTF_8).replace("+", "%20");
    }

    private Sent send(String method, String serviceUrl, String path, ObjectNode body) {
        if (!hosts.allow(serviceUrl)) {
            return new Sent.Refused("its service URL is not Teams' own");
        }
        var uri = uri(serviceUrl, path);
        return switch (tokens.current()) {
            case Token.Bearer(var token) -> send(method, uri, body, Optional.of(token));
            case Token.NotNeeded() -> send(method, uri, body, Optional.empty());
            case Token.Late(var pause) -> new Sent.Busy(pause);
        };
    }

    private static URI uri(String serviceUrl, String path) {
        return URI.create(serviceUrl.endsWith("/") ? serviceUrl + path : serviceUrl + "/" + path);
    }

    private Sent send(String method, URI uri, ObjectNode body, Optional<String> token) {
        var request = HttpRequest.newBuilder(uri)
                .timeout(patience)
                .header("Content-Type", "application/json; charset=utf-8")
                .method(method, HttpRequest.BodyPublishers.ofByteArray(Activities.write(body)));
        token.ifPresent(bearer -> request.header("Authorization", "Bearer " + bearer));
        try {
            var response = http.send(request.build(), TimelyBody.within(patience, MOST_BYTES));
            if (response.statusCode() == 401) {
                token.ifPresent(tokens::refused);
            }
            return sent(response);
        } catch (ConnectException notThere) {
            return new Sent.Busy(Duration.ZERO);
        } catch (IOException lost) {
            return new Sent.Unknown(lost.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Sent.Unknown("stopped");
        }
    }

    private static Sent sent(HttpResponse<byte[]> response) {
        var status = response.statusCode();
        if (status / 100 == 2) {
            return new Sent.Accepted(
                    Activities.parse(response.body()).path("id").asText());
        }
        return switch (status) {
            case 401, 408, 412, 429, 503 ->
                new Sent.Busy(RetryAfter.of(response, LONGEST_PAUSE).orElse(Duration.ZERO));
            case 403 -> new Sent.Blocked("HTTP 403");
            case 404, 410 -> new Sent.Gone("HTTP " + status);
            case 500, 502, 504 -> new Sent.Unknown("HTTP " + status);
            default -> new Sent.Refused("HTTP " + status);
        };
    }
}

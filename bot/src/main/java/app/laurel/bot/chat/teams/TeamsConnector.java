package app.laurel.bot.chat.teams;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.laurel.bot.chat.Address;
import app.laurel.bot.chat.Connector;
import app.laurel.bot.chat.Home;
import app.laurel.bot.chat.teams.Tokens.Token;
import app.laurel.bot.neighbour.RetryAfter;
import app.laurel.bot.people.PersonId;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Teams' connector over HTTP, one attempt a call. */
final class TeamsConnector implements Connector {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    /** What is only good to know must not make anybody wait. */
    private static final Duration PATIENCE_TO_ASK = Duration.ofSeconds(3);

    private final ConnectorClient http;
    private final Tokens tokens;
    private final ServiceHosts hosts;

    TeamsConnector(ConnectorClient http, Tokens tokens, ServiceHosts hosts) {
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
        return switch (tokens.current()) {
            case Token.Bearer(var token) -> ask(uri, Optional.of(token));
            case Token.NotNeeded() -> ask(uri, Optional.empty());
            case Token.Late late -> Optional.empty();
        };
    }

    private Optional<JsonNode> ask(URI uri, Optional<String> token) {
        try {
            return Optional.of(http.ask(uri, token, PATIENCE_TO_ASK))
                    .filter(answered -> answered.status() == 200)
                    .map(ConnectorClient.Answered::body);
        } catch (IOException lost) {
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
        try {
            var answered = http.send(method, uri, Activities.write(body), token);
            if (answered.status() == 401) {
                token.ifPresent(tokens::refused);
            }
            return sent(answered);
        } catch (ConnectorClient.NotSent notThere) {
            return new Sent.Busy(Duration.ZERO);
        } catch (IOException lost) {
            return new Sent.Unknown(lost.getClass().getSimpleName());
        }
    }

    private static Sent sent(ConnectorClient.Answered answered) {
        var status = answered.status();
        if (status / 100 == 2) {
            return new Sent.Accepted(answered.body().path("id").asText());
        }
        return switch (status) {
            case 401, 408, 412, 429, 503 ->
                new Sent.Busy(RetryAfter.of(answered::header, LONGEST_PAUSE).orElse(Duration.ZERO));
            case 403 -> new Sent.Blocked("HTTP 403");
            case 404, 410 -> new Sent.Gone("HTTP " + status);
            case 500, 502, 504 -> new Sent.Unknown("HTTP " + status);
            default -> new Sent.Refused("HTTP " + status);
        };
    }
}

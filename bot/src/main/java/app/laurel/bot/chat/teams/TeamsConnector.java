package app.laurel.bot.chat.teams;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.laurel.bot.chat.Address;
import app.laurel.bot.chat.Connector;
import app.laurel.bot.chat.Home;
import app.laurel.bot.people.PersonId;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Teams' connector over HTTP, one attempt a call. */
final class TeamsConnector implements Connector {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final HttpClient http;
    private final Tokens tokens;

    TeamsConnector(HttpClient http, Tokens tokens) {
        this.http = http;
        this.tokens = tokens;
    }

    @Override
    public Sent post(Address to, ObjectNode card) {
        return send("POST", uri(to, ""), message(to, card));
    }

    @Override
    public Sent update(Address at, String activity, ObjectNode card) {
        return send("PUT", uri(at, activity), message(at, card).put("id", activity));
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
        return send("POST", URI.create(base(home.serviceUrl()) + "v3/conversations"), body);
    }

    /** Answers an activity with a card. */
    Sent reply(Address to, String activity, ObjectNode card) {
        return send("POST", uri(to, activity), message(to, card).put("replyToId", activity));
    }

    /** Answers an activity with a sentence. */
    Sent reply(Address to, String activity, String text) {
        var body = activity(to).put("replyToId", activity).put("text", text).put("textFormat", "plain");
        return send("POST", uri(to, activity), body);
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

    private static URI uri(Address to, String activity) {
        var uri = base(to.serviceUrl()) + "v3/conversations/" + encoded(to.conversation()) + "/activities";
        return URI.create(activity.isEmpty() ? uri : uri + "/" + encoded(activity));
    }

    private static String base(String serviceUrl) {
        return serviceUrl.endsWith("/") ? serviceUrl : serviceUrl + "/";
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, UTF_8).replace("+", "%20");
    }

    private Sent send(String method, URI uri, ObjectNode body) {
        var request = HttpRequest.newBuilder(uri)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .method(method, HttpRequest.BodyPublishers.ofByteArray(Activities.write(body)));
        tokens.current().ifPresent(token -> request.header("Authorization", "Bearer " + token));
        try {
            return sent(http.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (ConnectException notThere) {
            return new Sent.Busy(Duration.ZERO);
        } catch (IOException lost) {
            return new Sent.Unknown(lost.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Sent.Unknown("stopped");
        }
    }

    private Sent sent(HttpResponse<byte[]> response) {
        var status = response.statusCode();
        if (status / 100 == 2) {
            return new Sent.Accepted(
                    Activities.parse(response.body()).path("id").asText());
        }
        if (status == 401) {
            tokens.refused();
        }
        return switch (status) {
            case 401, 408, 412, 429, 503 -> new Sent.Busy(RetryAfter.of(response));
            case 403 -> new Sent.Blocked("HTTP 403");
            case 404, 410 -> new Sent.Gone("HTTP " + status);
            case 500, 502, 504 -> new Sent.Unknown("HTTP " + status);
            default -> new Sent.Refused("HTTP " + status);
        };
    }
}

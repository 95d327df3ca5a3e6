package app.laurel.bot.chat.teams;

import app.laurel.bot.testing.CardButtons;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** A Teams before several Laurels: it brings each activity to one of them, and to another one if that is not there. */
public final class PersistentTeams implements AutoCloseable {

    // Cards may wait for a minute while more urgent work goes on.
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(15);

    private final TeamsTwin twin;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Function<String, URI> laurel;

    /**
     * Nobody has said anything yet.
     *
     * @param laurel where a path of one of them is just now
     */
    public PersistentTeams(Function<String, URI> laurel) throws IOException {
        this.twin = new TeamsTwin(0);
        this.laurel = laurel;
    }

    public void says(String person, String text) {
        bring(twin.message(person, text));
    }

    /** Presses the button of the newest message that has it and shows the text; returns what takes its place. */
    public String presses(String person, String button, String text, Map<String, String> fields) {
        var card = card(
                person,
                shown -> shown.toString().contains(text)
                        && CardButtons.find(shown, button).isPresent());
        var action = CardButtons.find(card, button).orElseThrow();
        var data = CardButtons.sent(card, action, ImpatientTeams.byId(card, fields));
        return bring(twin.press(person, action.path("verb").asText(), data));
    }

    public void sees(String person, String text) {
        card(person, shown -> shown.toString().contains(text));
    }

    /** How often a text was posted in a conversation that is called like this. */
    public long timesPosted(String conversation, String text) {
        return twin.calls().stream()
                .filter(call -> call.method().equals("POST") && call.path().contains(conversation))
                .filter(call -> call.card().toString().contains(text))
                .count();
    }

    /** What the buttons of cards with this text, posted in a person's own chat, carry in a field: for each card once. */
    public List<String> posted(String person, String text, String field) {
        return twin.calls().stream()
                .filter(call ->
                        call.method().equals("POST") && call.path().contains("/conversations/a:" + person + "/"))
                .map(TeamsTwin.Call::card)
                .filter(card -> card.toString().contains(text))
                .flatMap(card -> card.findValuesAsText(field).stream().distinct())
                .toList();
    }

    /** Cards that were posted more than once in a conversation that is called like this. */
    public List<String> postedAgain(String conversation) {
        var seen = new HashSet<String>();
        return twin.calls().stream()
                .filter(call -> call.method().equals("POST") && call.path().contains(conversation))
                .map(call -> call.card().toString())
                .filter(card -> !seen.add(card))
                .toList();
    }

    private JsonNode card(String person, Predicate<JsonNode> wanted) {
        Predicate<TeamsTwin.Call> isWanted =
                call -> call.path().contains("/conversations/a:" + person + "/") && wanted.test(call.card());
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (twin.calls().stream().noneMatch(isWanted) && System.nanoTime() < end) {
            pause();
        }
        return twin.calls().reversed().stream()
                .filter(isWanted)
                .findFirst()
                .orElseThrow(() -> new AssertionError(person + " never saw it, but: " + heard(person)))
                .card();
    }

    /** What came for somebody, wherever it went, the newest first. */
    private List<String> heard(String person) {
        return twin.calls().reversed().stream()
                .filter(call -> call.path().contains(person))
                .map(call -> call.method() + " " + call.path() + " "
                        + call.body().path("summary").asText())
                .limit(50)
                .toList();
    }

    private String bring(JsonNode activity) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                var response = http.send(request(activity), BodyHandlers.ofString());
                if (response.statusCode() < 300) {
                    return response.body();
                }
            } catch (IOException notThere) {
                pause();
            } catch (InterruptedException stopped) {
                throw new AssertionError("Stopped", stopped);
            }
        }
        throw new AssertionError("No Laurel takes " + activity);
    }

    private HttpRequest request(JsonNode activity) {
        return HttpRequest.newBuilder(laurel.apply("/api/messages"))
                .timeout(ANSWERED_WITHIN)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(activity.toString()))
                .build();
    }

    private static void pause() {
        java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
    }

    @Override
    public void close() {
        twin.close();
        http.close();
    }
}

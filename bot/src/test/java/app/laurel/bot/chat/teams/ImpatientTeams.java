package app.laurel.bot.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.chat.teams.TeamsTwin.Answer;
import app.laurel.bot.chat.teams.TeamsTwin.Call;
import app.laurel.bot.testing.AtOnce;
import app.laurel.bot.testing.CardButtons;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** A Teams that brings three copies of everything at the same time, and knows what it has brought. */
final class ImpatientTeams {

    private static final int COPIES = 3;

    private final TeamsTwin teams;
    private final List<JsonNode> brought = new ArrayList<>();

    ImpatientTeams(TeamsTwin teams) {
        this.teams = teams;
    }

    /** Everybody opens their own chat with Laurel. */
    void meets(String... people) {
        for (var person : people) {
            teams.says(person, "hi");
        }
    }

    void says(String person, String text) {
        bring(teams.message(person, text));
    }

    /** Presses the button beside a text in the newest message that has both; returns what takes its place. */
    String presses(String person, String button, String text) {
        return presses(person, button, text, Map.of());
    }

    /** Fills fields before, by the beginnings of their labels. */
    String presses(String person, String button, String text, Map<String, String> fields) {
        var card = card(
                person,
                shown -> shown.toString().contains(text)
                        && CardButtons.find(shown, button).isPresent());
        var action = (text.isEmpty() ? CardButtons.find(card, button) : CardButtons.findBeside(card, text, button))
                .or(() -> CardButtons.find(card, button))
                .orElseThrow();
        var data = CardButtons.sent(card, action, byId(card, fields));
        var answers = bring(teams.press(person, action.path("verb").asText(), data));
        assertThat(answers).as("What copies of a press are answered").hasSize(COPIES);
        assertThat(answers.stream().map(Answer::body).distinct()).hasSize(1);
        return answers.getFirst().body();
    }

    static Map<String, String> byId(JsonNode card, Map<String, String> fields) {
        var filled = new HashMap<String, String>();
        fields.forEach((label, value) -> filled.put(
                CardButtons.inputs(card).stream()
                        .filter(input -> input.path("label").asText().startsWith(label)
                                || input.path("title").asText().startsWith(label))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("No field " + label + " in " + card))
                        .path("id")
                        .asText(),
                value));
        return filled;
    }

    /** The newest card in somebody's own chat that is like this; it may still be on its way. */
    JsonNode card(String person, Predicate<JsonNode> wanted) {
        teams.hears(call -> isFor(person, call) && wanted.test(call.card()));
        return teams.calls().reversed().stream()
                .filter(call -> isFor(person, call) && wanted.test(call.card()))
                .findFirst()
                .orElseThrow()
                .card();
    }

    void sees(String person, String text) {
        card(person, shown -> shown.toString().contains(text));
    }

    private static boolean isFor(String person, Call call) {
        return call.path().contains("/conversations/a:" + person + "/");
    }

    private List<Answer> bring(JsonNode activity) {
        brought.add(activity);
        var answers = new ConcurrentHashMap<Integer, Answer>();
        AtOnce.times(COPIES, copy -> answers.put(copy, teams.posts(activity)));
        assertThat(answers.values()).allMatch(answer -> answer.status() < 300);
        if (activity.path("type").asText().equals("message")) {
            assertThat(replies(activity)).as("Replies to copies of a message").isOne();
        }
        return List.copyOf(answers.values());
    }

    private long replies(JsonNode message) {
        return teams.answers().stream()
                .filter(call -> call.body().path("replyToId").equals(message.path("id")))
                .count();
    }

    /** Brings all of it once more, late. */
    void bringsAllAgain() {
        brought.forEach(teams::posts);
    }
}

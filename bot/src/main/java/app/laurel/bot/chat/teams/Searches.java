package app.laurel.bot.chat.teams;

import app.laurel.bot.chat.Arrival;
import app.laurel.bot.chat.Choosable;
import app.laurel.bot.chat.Found;
import app.laurel.bot.chat.Place;
import app.laurel.bot.chat.Voices;
import app.laurel.bot.chat.answering.Searching;
import app.laurel.bot.chat.answering.Welcome;
import app.laurel.bot.people.Person;
import app.laurel.cards.Cards;
import app.laurel.cards.Words;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Brings what people look for into the compose box, and into fields that fill themselves. */
final class Searches {

    private static final int MOST = 25;

    private final Searching searching;
    private final Meeting meeting;
    private final Voices voices;
    private final Cards cards;
    private final Patience patience;

    Searches(Searching searching, Meeting meeting, Voices voices, Cards cards, Patience patience) {
        this.patience = patience;
        this.searching = searching;
        this.meeting = meeting;
        this.voices = voices;
        this.cards = cards;
    }

    /** A search of the compose box. */
    ObjectNode query(Incoming incoming) {
        return meeting.glimpse(incoming)
                .map(person -> query(incoming, person))
                .orElseGet(() -> sentence(Welcome.toStranger(incoming.clientLanguage())));
    }

    private ObjectNode query(Incoming incoming, Person person) {
        var value = incoming.value();
        var arrival = arrival(incoming, person);
        // What is found too late is of no use: they have typed on, or gone away.
        return patience.wait(
                        Patience.FOR_A_WINDOW,
                        () -> searching.find(
                                value.path("commandId").asText(""), arrival, text(value.path("parameters"))))
                .map(found -> found.map(all -> page(all, value.path("queryOptions"), person))
                        .orElseGet(() -> sentence(words(person).say("regret.fault"))))
                .orElseGet(() -> sentence(words(person).say("search.slow")));
    }

    private ObjectNode page(List<Found> all, JsonNode page, Person person) {
        var found = all.stream()
                .skip(Math.max(0, page.path("skip").asInt()))
                .limit(
                        page.path("count").asInt(MOST) > 0
                                ? Math.min(page.path("count").asInt(MOST), MOST)
                                : MOST)
                .toList();
        return found.isEmpty() ? sentence(words(person).say("search.none")) : results(found, person);
    }

    /** What was typed; before anything was, Teams asks for the first results. */
    private static String text(JsonNode parameters) {
        for (var parameter : parameters) {
            if (!parameter.path("name").asText("").equals("initialRun")) {
                return parameter.path("value").asText("").strip();
            }
        }
        return "";
    }

    private ObjectNode results(List<Found> found, Person person) {
        var answer = JsonNodeFactory.instance.objectNode();
        var result = answer.putObject("composeExtension").put("type", "result").put("attachmentLayout", "list");
        var attachments = result.putArray("attachments");
        found.forEach(one -> attachments.add(attachment(one, person)));
        return answer;
    }

    private ObjectNode attachment(Found found, Person person) {
        var attachment =
                JsonNodeFactory.instance.objectNode().put("contentType", "application/vnd.microsoft.card.adaptive");
        attachment.set("content", cards.render(found.card(), voices.of(person).language()));
        attachment
                .putObject("preview")
                .put("contentType", "application/vnd.microsoft.card.thumbnail")
                .putObject("content")
                .put("title", escaped(found.title()))
                .put("text", escaped(found.text()));
        return attachment;
    }

    // A preview is drawn as HTML.
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static ObjectNode sentence(String text) {
        var answer = JsonNodeFactory.instance.objectNode();
        answer.putObject("composeExtension").put("type", "message").put("text", text);
        return answer;
    }

    /** What a field offers while somebody types. */
    ObjectNode choices(Incoming incoming) {
        var answer = JsonNodeFactory.instance
                .objectNode()
                .put("statusCode", 200)
                .put("type", "application/vnd.microsoft.search.searchResponse");
        var results = answer.putObject("value").putArray("results");
        meeting.glimpse(incoming).map(person -> choices(incoming, person)).orElseGet(List::<Choosable>of).stream()
                .limit(MOST)
                .forEach(one -> results.addObject().put("title", one.title()).put("value", one.value()));
        return answer;
    }

    private List<Choosable> choices(Incoming incoming, Person person) {
        var value = incoming.value();
        var arrival = arrival(incoming, person);
        var typed = value.path("queryText").asText("").strip();
        return patience.wait(
                        Patience.FOR_A_WINDOW,
                        () -> searching.choices(value.path("dataset").asText(""), arrival, typed))
                .flatMap(found -> found)
                .orElseGet(List::of);
    }

    private Arrival arrival(Incoming incoming, Person person) {
        var place = new Place.Window(incoming.address().conversation());
        return meeting.arrival(incoming, person, place, new Arrival.Said("", List.of()));
    }

    private Words words(Person person) {
        return Words.of("chat", voices.of(person).language());
    }
}

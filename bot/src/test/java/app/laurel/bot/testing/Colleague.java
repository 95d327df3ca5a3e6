package app.laurel.bot.testing;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.chat.Arrival;
import app.laurel.bot.chat.Choosable;
import app.laurel.bot.chat.Found;
import app.laurel.bot.chat.Place;
import app.laurel.bot.chat.Quoted;
import app.laurel.bot.chat.Response;
import app.laurel.bot.chat.answering.Searching;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.store.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Somebody who talks with Laurel: says, fills, presses, and sees. */
public final class Colleague {

    private static final Pattern MENTION = Pattern.compile("(?<!\\S)@(\\w+)");

    private final Bank bank;
    private final Person person;
    private final Where where;
    private final Map<String, String> filled = new HashMap<>();
    private Optional<Arrival> last = Optional.empty();
    private String seen = "";

    /** In which conversation somebody talks. */
    enum Where {
        OWN_CHAT,
        CHANNEL,
        GROUP,
        WINDOW
    }

    Colleague(Bank bank, Person person, Where where) {
        this.bank = bank;
        this.person = person;
        this.where = where;
    }

    /** The same person, talking where everybody reads along. */
    public Colleague inChannel() {
        return new Colleague(bank, person, Where.CHANNEL);
    }

    /** The same person, in a group chat. */
    public Colleague inGroup() {
        return new Colleague(bank, person, Where.GROUP);
    }

    /** The same person, in a window over a conversation. */
    public Colleague inWindow() {
        return new Colleague(bank, person, Where.WINDOW);
    }

    /** Chooses a command of the compose box, which opens a window. */
    public Colleague opens(String command) {
        return arrives(new Arrival.Opened(command, Quoted.NOTHING), "");
    }

    /** Chooses a command of the menu of somebody's message, which opens a window. */
    public Colleague opens(String command, String message, String author) {
        return arrives(new Arrival.Opened(command, new Quoted(message, Optional.of(new PersonId(author)))), "");
    }

    /** Looks for something in the compose box. */
    public List<Found> finds(String command, String text) {
        bank.settles();
        return bank.the(Searching.class).find(command, asking(), text).orElseThrow();
    }

    /** What a field offers while this is typed into it. */
    public List<String> isOffered(String dataset, String text) {
        return bank.the(Searching.class).choices(dataset, asking(), text).orElseThrow().stream()
                .map(Choosable::title)
                .toList();
    }

    private Arrival asking() {
        return new Arrival(bank.nextTurn(), person, place(), new Arrival.Said("", List.of()), bank.now());
    }

    /** Types something; {@code @ben} mentions the person with that id. */
    public Colleague says(String text) {
        var mentions = new ArrayList<Arrival.Mention>();
        var said = MENTION.matcher(text).replaceAll(found -> {
            var name = bank.person(found.group(1)).name();
            mentions.add(new Arrival.Mention(new PersonId(found.group(1)), name));
            return name;
        });
        return arrives(new Arrival.Said(said, mentions), "");
    }

    /** Fills in a field, by its label or its id, to be sent with the next press. */
    public Colleague fills(String field, String value) {
        bank.settles();
        var card = newest("field " + field, shown -> input(shown.card(), field).isPresent());
        filled.put(input(card.card(), field).orElseThrow().path("id").asText(), value);
        return this;
    }

    /** Chooses by what is shown or by what is sent; several with commas between what is sent. */
    public Colleague chooses(String field, String choice) {
        return fills(field, choice);
    }

    public Colleague ticks(String field) {
        return fills(field, "true");
    }

    /** Presses the button of this title on the newest message that has one. */
    public Colleague presses(String title) {
        bank.settles();
        var shown = newest(
                "button " + title, one -> CardButtons.find(one.card(), title).isPresent());
        return press(shown, CardButtons.find(shown.card(), title).orElseThrow());
    }

    /** Presses the button of this title that is nearest to a text, as in a row of a list. */
    public Colleague pressesBeside(String text, String title) {
        bank.settles();
        var shown = newest(
                "button %s beside %s".formatted(title, text),
                one -> CardButtons.findBeside(one.card(), text, title).isPresent());
        return press(shown, CardButtons.findBeside(shown.card(), text, title).orElseThrow());
    }

    /** Sends a press that need not be on any card, as somebody might who means no good. */
    public Colleague clicks(String verb, Object values) {
        return arrives(new Arrival.Pressed(verb, Json.tree(values)), "");
    }

    /** The last thing said or pressed arrives once more, as when Teams resends it. */
    public Colleague resends() {
        answer(last.orElseThrow(), "");
        return this;
    }

    /** All of this stands in the last answer. */
    public Colleague sees(String... texts) {
        for (var text : texts) {
            assertThat(seen).as("What %s sees", person.id()).contains(CardText.normal(text));
        }
        return this;
    }

    /** None of this stands in the last answer. */
    public Colleague seesNot(String... texts) {
        for (var text : texts) {
            assertThat(seen).as("What %s sees", person.id()).doesNotContain(CardText.normal(text));
        }
        return this;
    }

    /** Somewhere in what Laurel sent this person by itself, all of this stands in one message. */
    public Colleague hears(String... texts) {
        bank.settles();
        assertThat(unasked())
                .as("What %s heard", person.id())
                .anySatisfy(message -> assertThat(message).contains(normal(texts)));
        return this;
    }

    /** Nothing that Laurel sent this person by itself has this in it. */
    public Colleague doesNotHear(String text) {
        bank.settles();
        assertThat(unasked()).as("What %s heard", person.id()).noneMatch(message -> message.contains(text));
        return this;
    }

    /** So many messages came to this person unasked, and still stand there. */
    public Colleague heard(int messages) {
        bank.settles();
        assertThat(unasked()).as("What %s heard", person.id()).hasSize(messages);
        return this;
    }

    /** The last answer as text. */
    public String seen() {
        return seen;
    }

    private Colleague press(Shown shown, JsonNode action) {
        var values = CardButtons.sent(shown.card(), action, filled);
        filled.clear();
        return arrives(new Arrival.Pressed(action.path("verb").asText(), values), shown.id());
    }

    private Colleague arrives(Arrival.Input input, String pressed) {
        var arrival = new Arrival(bank.nextTurn(), person, place(), input, bank.now());
        last = Optional.of(arrival);
        answer(arrival, pressed);
        return this;
    }

    private void answer(Arrival arrival, String pressed) {
        switch (Deliveries.bring(arrival, bank)) {
            case Response.Message(var card) -> {
                screen().add(card, false);
                seen = CardText.of(card);
            }
            case Response.Replacement(var card) -> {
                show(pressed, card);
                seen = CardText.of(card);
            }
            case Response.Update(var card) -> {
                screen().update(pressed, card);
                seen = CardText.of(card);
            }
            case Response.Notice(var text) -> {
                screen().say(text);
                seen = CardText.normal(text);
            }
        }
    }

    private void show(String pressed, ObjectNode card) {
        if (where == Where.WINDOW || pressed.isEmpty()) {
            screen().add(card, false);
        } else {
            screen().update(pressed, card);
        }
    }

    private List<String> unasked() {
        return bank.screen(person.id().value()).messages().stream()
                .filter(Shown::unasked)
                .map(shown -> CardText.of(shown.card()))
                .toList();
    }

    private Shown newest(String what, java.util.function.Predicate<Shown> wanted) {
        return screen().newest(wanted)
                .orElseThrow(() ->
                        new AssertionError("%s finds no %s in:%n%n%s".formatted(person.id(), what, screen().text())));
    }

    private static Optional<JsonNode> input(JsonNode card, String field) {
        return CardButtons.inputs(card).stream()
                .filter(input -> input.path("id").asText().equals(field)
                        || CardText.normal(input.path("label").asText()).equals(field)
                        || CardText.normal(input.path("title").asText()).equals(field))
                .findFirst();
    }

    private static String[] normal(String... texts) {
        return java.util.Arrays.stream(texts).map(CardText::normal).toArray(String[]::new);
    }

    private Screen screen() {
        return bank.screen(place().conversation());
    }

    private Place place() {
        return switch (where) {
            case OWN_CHAT -> new Place.Personal(person.id().value());
            case CHANNEL -> new Place.Shared(Bank.CHANNEL, true);
            case GROUP -> new Place.Shared(Bank.GROUP, false);
            case WINDOW -> new Place.Window("window of " + person.id());
        };
    }
}

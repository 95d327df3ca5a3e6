package app.laurel.bot.chat.answering;

import app.laurel.bot.chat.Arrival;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Standing;
import app.laurel.bot.chat.Voice;
import app.laurel.bot.chat.understanding.Understanding;
import app.laurel.bot.chat.understanding.Understood;
import app.laurel.bot.people.People;
import app.laurel.bot.people.PersonId;
import app.laurel.cards.Words;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds who answers to what was said or pressed. */
final class Listening {

    /** A mention this close behind the words before it belongs to them, as in "to @Ana and @Ben". */
    private static final int NEAR = 5;

    private final Understanding understanding;
    private final Map<String, Routes.Press<?>> presses;
    private final Map<String, Routes.View<?>> views;
    private final Map<String, Routes.Window> windows;
    private final Regrets regrets;
    private final People people;

    Listening(Routes routes, People people) {
        this.understanding = new Understanding(routes);
        this.presses = routes.presses().stream().collect(Collectors.toMap(Routes.Press::verb, Function.identity()));
        this.views = routes.views().stream().collect(Collectors.toMap(Routes.View::verb, Function.identity()));
        this.windows = routes.windows().stream().collect(Collectors.toMap(Routes.Window::command, Function.identity()));
        this.regrets = new Regrets();
        this.people = people;
    }

    /**
     * Who answers, and to what.
     *
     * @param about the command's words or the verb; empty if there is none
     * @param text the text that the turn carries
     * @param view whether the answer is seen by nobody else, wherever it was asked
     */
    record Heard(
            String about,
            boolean changes,
            String text,
            List<PersonId> mentioned,
            boolean view,
            Routes.Handler handler) {

        static Heard only(String about, Routes.Handler handler) {
            return new Heard(about, false, "", List.of(), false, handler);
        }

        Heard asView() {
            return new Heard(about, changes, text, mentioned, true, handler);
        }
    }

    Heard hear(Arrival arrival, Voice voice) {
        return switch (arrival.input()) {
            case Arrival.Said said -> words(said, arrival, voice);
            case Arrival.Pressed pressed
            when pressed.verb().equals(Help.SAY) -> {
                var text = pressed.values().path("text").asText();
                yield words(new Arrival.Said(text, List.of()), arrival, voice);
            }
            case Arrival.Pressed pressed
            when pressed.verb().equals(Help.FILL) ->
                words(new Arrival.Said(filled(pressed.values()), List.of()), arrival, voice);
            case Arrival.Pressed pressed
            when views.containsKey(pressed.verb()) -> view(views.get(pressed.verb()), pressed.values());
            case Arrival.Pressed pressed -> press(pressed);
            case Arrival.Opened opened -> open(opened);
        };
    }

    /** A command with what was given to {@link Regrets#usage}, as far as nothing is left out. */
    private static String filled(JsonNode values) {
        var arguments = IntStream.iterate(0, place -> place + 1)
                .mapToObj(place -> values.path(Help.ARGUMENT + place).asText().strip())
                .takeWhile(typed -> !typed.isEmpty())
                .toList();
        return values.path("command").asText() + " " + Arguments.joined(arguments);
    }

    private Heard words(Arrival.Said said, Arrival arrival, Voice voice) {
        var text = said.text().isBlank() ? Help.HELLO : said.text();
        var standing = new Standing(arrival.person(), people);
        return switch (understanding.of(text, standing::mayUse)) {
            case Understood.Meant(var command, var rest)
            when standing.mayUse(command) ->
                said.strangers().isEmpty()
                        ? command(command, rest, said.mentions(), voice)
                        : Heard.only(
                                command.words(),
                                turn -> regrets.stranger(
                                        command, said.strangers().getFirst(), rest, turn.voice()));
            case Understood.Meant(var command, var rest) ->
                Heard.only(command.words(), turn -> regrets.notYours(command, turn.voice()));
            case Understood.Id(var lookUp, var id) -> new Heard("", false, id, List.of(), false, lookUp.handler());
            case Understood.Family(var word, var commands) -> {
                var usable = commands.stream().filter(standing::mayUse).toList();
                yield usable.isEmpty()
                        ? Heard.only(word, turn -> regrets.notYours(commands.getFirst(), turn.voice()))
                        : Heard.only(word, turn -> Help.family(word, usable, turn.voice()));
            }
            case Understood.Nearly(var guesses) -> Heard.only("", turn -> regrets.didYouMean(guesses, turn.voice()));
            case Understood.Unknown() -> Heard.only("", turn -> regrets.unknown(turn.voice()));
        };
    }

    private <T> Heard command(Routes.Command<T> command, String rest, List<Arrival.Mention> mentions, Voice voice) {
        var mentioned = mentions.stream().map(Arrival.Mention::person).toList();
        var text = withoutLeading(mentions, rest);
        return switch (arguments(command, rest, voice)) {
            case Arguments.Parsed.Good<T>(var arguments) ->
                new Heard(
                        command.words(),
                        command.changes(),
                        text,
                        mentioned,
                        false,
                        turn -> command.handler().answer(turn, arguments));
            case Arguments.Parsed.Wrong<T>(var why, var asked) ->
                Heard.only(command.words(), turn -> regrets.usage(command, why, asked, turn.voice()));
        };
    }

    private static <T> Arguments.Parsed<T> arguments(Routes.Command<T> command, String rest, Voice voice) {
        return command.arguments() == Routes.Nothing.class
                ? new Arguments.Parsed.Good<>(command.arguments().cast(new Routes.Nothing()))
                : Arguments.parse(rest, command.arguments(), Words.of(Help.ROOM, voice.language()));
    }

    private static String withoutLeading(List<Arrival.Mention> mentions, String text) {
        var rest = text;
        for (var mention : mentions) {
            var at = rest.indexOf(mention.text());
            if (at < 0 || at > NEAR) {
                break;
            }
            rest = rest.substring(at + mention.text().length());
        }
        return rest.equals(text) ? text : rest.replaceFirst("^[\\s,:;–—-]+", "");
    }

    private Heard press(Arrival.Pressed pressed) {
        var press = presses.get(pressed.verb());
        return press == null
                ? Heard.only("", turn -> regrets.formerButton(turn.voice()))
                : press(press, pressed.values());
    }

    private <T> Heard press(Routes.Press<T> press, JsonNode values) {
        return Values.read(values, press.values())
                .map(read -> new Heard(
                        press.verb(),
                        press.changes(),
                        "",
                        List.of(),
                        false,
                        turn -> press.handler().answer(turn, read)))
                .orElseGet(() -> Heard.only(press.verb(), turn -> regrets.incomplete(turn.voice())));
    }

    private <T> Heard view(Routes.View<T> view, JsonNode values) {
        return Values.read(values, view.values())
                .map(read -> Heard.only(view.verb(), turn -> view.handler().answer(turn, read)))
                .orElseGet(() -> Heard.only(view.verb(), turn -> regrets.incomplete(turn.voice())))
                .asView();
    }

    private Heard open(Arrival.Opened opened) {
        var window = windows.get(opened.command());
        return window == null
                ? Heard.only("", turn -> regrets.formerButton(turn.voice()))
                : Heard.only(opened.command(), turn -> window.handler().answer(turn, opened.quoted()));
    }
}

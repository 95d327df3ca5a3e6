package app.laurel.bot.casework.chat;

import app.laurel.bot.casework.ExceptionCase;
import app.laurel.bot.chat.Voice;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import app.laurel.cards.Card;
import app.laurel.cards.Formats;
import app.laurel.cards.Words;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.chat.ListCard;
import app.laurel.cards.chat.Row;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Fact;
import app.laurel.cards.common.Tone;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How exceptions look. */
@Component
final class ExceptionCards {

    private static final int MOST_SHOWN = 8;

    private final People people;
    private final InstantSource clock;

    ExceptionCards(People people, InstantSource clock) {
        this.people = people;
        this.clock = clock;
    }

    Card list(List<ExceptionCase.Waiting> waiting, String subtitle, Voice voice) {
        var words = words(voice);
        var title = words.say("exceptions.title", Map.of("count", waiting.size()));
        if (waiting.isEmpty()) {
            return AnswerCard.of(title).text(words.say("exceptions.none")).buttons(help(words));
        }
        var shown = waiting.stream().limit(MOST_SHOWN).toList();
        var list = ListCard.of(
                title, subtitle, shown.stream().map(one -> row(one, voice)).toList());
        return shown.size() == waiting.size()
                ? list
                : list.footer(words.say("exceptions.more", Map.of("shown", shown.size(), "count", waiting.size())));
    }

    Card one(ExceptionCase exception, Voice voice) {
        var words = words(voice);
        var card = AnswerCard.of(title(exception, words))
                .facts(facts(exception, voice).toArray(Fact[]::new));
        return switch (exception) {
            case ExceptionCase.Waiting waiting ->
                card.buttons(buttons(waiting, words).toArray(Button[]::new));
            case ExceptionCase.Resolved resolved ->
                card.text(resolution(resolved, voice)).buttons(all(words));
        };
    }

    /** What became of it. */
    Card resolved(ExceptionCase.Resolved exception, Voice voice) {
        var words = words(voice);
        var said = exception.words().isEmpty()
                ? List.of(resolution(exception, voice))
                : List.of(
                        resolution(exception, voice), words.say("exception.words", Map.of("words", exception.words())));
        return AnswerCard.of(words.say("exception.resolved", id(exception)))
                .tone(Tone.GOOD)
                .text(said.toArray(String[]::new))
                .buttons(all(words));
    }

    Card failedAgain(ExceptionCase exception, String cause, Voice voice) {
        var words = words(voice);
        return AnswerCard.of(words.say("exception.failed", id(exception)))
                .tone(Tone.ATTENTION)
                .text(words.say("exception.failedText", Map.of("cause", cause)))
                .buttons(all(words));
    }

    Card noRetry(ExceptionCase exception, Voice voice) {
        var words = words(voice);
        return AnswerCard.of(words.say("exception.noRetry", id(exception)))
                .text(words.say("exception.noRetryText"))
                .buttons(resolve(exception, words), all(words));
    }

    Card unknown(String id, Voice voice) {
        var words = words(voice);
        return AnswerCard.of(words.say("exception.unknown", Map.of("id", id)))
                .text(words.say("exception.unknownText"))
                .buttons(all(words));
    }

    List<Fact> facts(ExceptionCase exception, Voice voice) {
        var words = words(voice);
        var formats = new Formats(voice.language(), voice.timeZone());
        var refusal = exception.refusal();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.say("fact.reference"), exception.id().value()));
        facts.add(new Fact(words.say("fact.subject"), refusal.subject()));
        facts.add(new Fact(words.say("fact.cause"), refusal.cause()));
        facts.add(new Fact(
                words.say("fact.owner"), words.say("owner." + refusal.owner().code())));
        facts.add(new Fact(words.say("fact.since"), formats.dateTime(exception.since())));
        facts.add(new Fact(
                words.say("fact.step"), words.find("step." + refusal.kind()).orElseGet(() -> words.say("step.other"))));
        return facts;
    }

    private Row row(ExceptionCase.Waiting waiting, Voice voice) {
        var words = words(voice);
        var age = new Formats(voice.language(), voice.timeZone())
                .duration(Duration.between(waiting.since(), clock.instant()));
        var text =
                words.say("exceptions.row", Map.of("subject", waiting.refusal().subject(), "age", age));
        var look = Button.say(
                words.say("button.look"), "/exceptions show " + waiting.id().value());
        return Row.of(title(waiting, words), text, waiting.id().value())
                .buttons(Stream.concat(Stream.of(look), buttons(waiting, words).stream())
                        .toArray(Button[]::new));
    }

    private static List<Button> buttons(ExceptionCase.Waiting waiting, Words words) {
        var id = Map.of("id", waiting.id().value());
        var close = resolve(waiting, words);
        return waiting.refusal().retry().isPresent()
                ? List.of(Button.of(words.say("button.retry"), "casework.askRetry", id), close)
                : List.of(close);
    }

    private static Button resolve(ExceptionCase exception, Words words) {
        return Button.of(
                words.say("button.resolve"),
                "casework.askResolve",
                Map.of("id", exception.id().value()));
    }

    private String resolution(ExceptionCase.Resolved exception, Voice voice) {
        var when = new Formats(voice.language(), voice.timeZone()).dateTime(exception.at());
        return words(voice).say("exception.resolvedText", Map.of("name", name(exception.by(), voice), "when", when));
    }

    private String name(String actor, Voice voice) {
        return actor.startsWith("person:")
                ? people.find(new PersonId(actor.substring("person:".length())))
                        .map(Person::name)
                        .orElse(actor)
                : words(voice).say("exception.automation");
    }

    private static String title(ExceptionCase exception, Words words) {
        var kind = exception.refusal().kind();
        return words.find("kind." + kind).orElseGet(() -> words.say("kind.other", Map.of("kind", kind)));
    }

    private static Map<String, String> id(ExceptionCase exception) {
        return Map.of("id", exception.id().value());
    }

    private static Button all(Words words) {
        return Button.say(words.say("button.exceptions"), "/exceptions");
    }

    private static Button help(Words words) {
        return Button.say(words.say("button.help"), "help");
    }

    private static Words words(Voice voice) {
        return Words.of(ExceptionChat.ROOM, voice.language());
    }
}

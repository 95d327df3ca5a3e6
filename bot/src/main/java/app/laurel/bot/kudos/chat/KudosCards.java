package app.laurel.bot.kudos.chat;

import app.laurel.bot.chat.PeopleField;
import app.laurel.bot.chat.Voice;
import app.laurel.bot.kudos.Given;
import app.laurel.bot.kudos.Kudos;
import app.laurel.bot.kudos.Publicity;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import app.laurel.cards.Words;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Choice;
import app.laurel.cards.common.Tone;
import app.laurel.cards.kudos.KudosCard;
import app.laurel.cards.kudos.KudosFormCard;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows thanks, to all and to those who are thanked, and asks for what is missing. */
@Component
final class KudosCards {

    private static final int MOST_NAMED = 3;

    private final People people;
    private final Publicity publicity;
    private final PeopleField field;

    KudosCards(People people, Publicity publicity, PeopleField field) {
        this.people = people;
        this.publicity = publicity;
        this.field = field;
    }

    boolean isPublic(List<PersonId> receivers) {
        return !publicity.of(receivers).isEmpty();
    }

    /** For all to read: it names only those who like that. */
    KudosCard aloud(Kudos kudos) {
        return card(kudos, publicity.of(kudos.receivers()), true);
    }

    /** For somebody who is thanked. */
    KudosCard toReceiver(Kudos kudos) {
        return card(kudos, kudos.receivers(), false);
    }

    private KudosCard card(Kudos kudos, List<PersonId> receivers, boolean canJoin) {
        var joiners = kudos.joined().stream().limit(MOST_NAMED).toList();
        return new KudosCard(
                name(kudos.giver()),
                names(receivers),
                kudos.text(),
                names(joiners),
                kudos.joined().size() - joiners.size(),
                canJoin,
                kudos.id().value());
    }

    /** What became of it, for the giver alone. */
    AnswerCard receipt(Kudos kudos, int left, Voice voice) {
        var words = words(voice.language());
        var shown = publicity.of(kudos.receivers());
        var quiet =
                kudos.receivers().stream().filter(one -> !shown.contains(one)).toList();
        var sentences = Stream.of(
                        shown.isEmpty() ? "" : words.say(kudos.aloud() ? "receipt.here" : "receipt.channel"),
                        quiet.isEmpty() ? "" : words.say("receipt.quietly", Map.of("names", names(quiet))),
                        words.say("receipt.left", Map.of("left", left)))
                .filter(sentence -> !sentence.isEmpty())
                .toArray(String[]::new);
        return AnswerCard.of(words.say("receipt.title", Map.of("names", names(kudos.receivers()))))
                .tone(Tone.GOOD)
                .text(sentences)
                .buttons(another(words));
    }

    KudosFormCard form(Thanks thanks, String problem, String once, Voice voice) {
        var choices = Stream.concat(thanks.people().stream(), thanks.perhaps().stream())
                .distinct()
                .map(KudosCards::choice)
                .toList();
        return new KudosFormCard(
                problem,
                choices.isEmpty() ? thanks.unclear() : "",
                choices,
                thanks.people().stream().map(person -> person.id().value()).collect(Collectors.joining(",")),
                field.dataset(),
                thanks.text(),
                once);
    }

    /** What keeps thanks from being given; empty if it is only that nothing was said yet. */
    String problem(Thanks thanks, Voice voice) {
        var words = words(voice.language());
        if (thanks.unclear().isEmpty()) {
            return "";
        }
        return thanks.perhaps().isEmpty()
                ? words.say("form.stranger", Map.of("name", thanks.unclear()))
                : words.say("form.several", Map.of("name", thanks.unclear()));
    }

    String problem(Given outcome, Voice voice) {
        var words = words(voice.language());
        return switch (outcome) {
            case Given.Done done -> "";
            case Given.Nobody() -> words.say("form.who");
            case Given.OwnName() -> words.say("form.own");
            case Given.TooMany(var most) -> words.say("form.many", Map.of("most", most));
            case Given.NoWords() -> words.say("form.empty");
            case Given.TooLong(var length, var most) -> words.say("form.long", Map.of("length", length, "most", most));
            case Given.EnoughForToday(var most) -> words.say("form.enough", Map.of("most", most));
        };
    }

    AnswerCard unknown(Voice voice) {
        return refusal("unknown", voice);
    }

    AnswerCard theirOwn(Voice voice) {
        return refusal("own", voice);
    }

    private static AnswerCard refusal(String key, Voice voice) {
        var words = words(voice.language());
        return AnswerCard.of(words.say(key + ".title"))
                .text(words.say(key + ".text"))
                .buttons(another(words));
    }

    private static Button another(Words words) {
        return Button.say(words.say("button.another"), "kudos");
    }

    private String names(List<PersonId> ids) {
        return ids.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(PersonId id) {
        return people.find(id).map(Person::name).orElse(id.value());
    }

    private static Choice choice(Person person) {
        return new Choice(
                "%s, %s, %s".formatted(person.name(), person.department(), person.region()),
                person.id().value());
    }

    private static Words words(Locale language) {
        return Words.of("kudos", language);
    }
}

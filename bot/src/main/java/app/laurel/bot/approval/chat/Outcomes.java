package app.laurel.bot.approval.chat;

import app.laurel.bot.approval.Approval;
import app.laurel.bot.chat.Voice;
import app.laurel.bot.people.People;
import app.laurel.bot.people.PersonId;
import app.laurel.cards.Card;
import app.laurel.cards.Formats;
import app.laurel.cards.Words;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Tone;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What became of requests, in words. */
@Component
final class Outcomes {

    private final People people;
    private final ApprovalCards cards;

    Outcomes(People people, ApprovalCards cards) {
        this.people = people;
        this.cards = cards;
    }

    /** How a request stands that does not wait for its reader any more. */
    Card of(Approval approval, PersonId reader, Voice voice) {
        var words = words(voice);
        var title = headline(approval, reader, voice);
        return switch (approval) {
            case Approval.Made made ->
                AnswerCard.of(title)
                        .tone(tone(made))
                        .text(texts(made, reader, voice))
                        .buttons(next(words));
            case Approval.Withdrawn withdrawn ->
                AnswerCard.of(title).text(words.say("withdrawn.text")).buttons(next(words));
            case Approval.Open signed ->
                AnswerCard.of(title).text(words.say("signed.you")).buttons(next(words));
        };
    }

    /** A request that waits for others than its reader. */
    Card waits(Approval.Open open, PersonId reader, Voice voice) {
        var words = words(voice);
        var names = open.asked().stream().map(asked -> name(asked.person())).collect(Collectors.joining(", "));
        return AnswerCard.of(cards.title(open, reader, voice))
                .tone(Tone.WAITING)
                .text(words.say("waits.text", Map.of("names", names)))
                .buttons(Button.say(words.say("button.help"), "help"));
    }

    /** The same in one line. */
    String headline(Approval approval, PersonId reader, Voice voice) {
        var key =
                switch (approval) {
                    case Approval.Made made ->
                        switch (made.verdict()) {
                            case APPROVED -> "made.approved";
                            case RETURNED -> "made.returned";
                            case REJECTED -> "made.rejected";
                        };
                    case Approval.Withdrawn withdrawn -> "withdrawn.title";
                    case Approval.Open open -> signed(open, reader) ? "signed.title" : "moved.title";
                };
        return words(voice).say(key, Map.of("title", cards.title(approval, reader, voice)));
    }

    /** A refusal that leaves everything as it is: {@code notYours}, {@code beyond} or {@code unknown}. */
    Card refusal(String kind, Voice voice) {
        var words = words(voice);
        return AnswerCard.of(words.say(kind + ".title"))
                .text(words.say(kind + ".text"))
                .buttons(next(words));
    }

    private static boolean signed(Approval.Open open, PersonId reader) {
        return open.firstSigner().filter(reader::equals).isPresent();
    }

    private String[] texts(Approval.Made made, PersonId reader, Voice voice) {
        var words = words(voice);
        var when = new Formats(voice.language(), voice.timeZone()).dateTime(made.at());
        var who = made.by().equals(reader)
                ? words.say("made.you", Map.of("when", when))
                : words.say("made.other", Map.of("name", name(made.by()), "when", when));
        var why = made.words().isEmpty() ? "" : words.say("made.words", Map.of("words", made.words()));
        return Stream.of(who, why).filter(text -> !text.isEmpty()).toArray(String[]::new);
    }

    private String name(PersonId person) {
        return people.nameOf(person);
    }

    private static Tone tone(Approval.Made made) {
        return switch (made.verdict()) {
            case APPROVED -> Tone.GOOD;
            case RETURNED -> Tone.WAITING;
            case REJECTED -> Tone.PLAIN;
        };
    }

    private static Button next(Words words) {
        return Button.say(words.say("button.approvals"), "approvals");
    }

    private static Words words(Voice voice) {
        return Words.of(ApprovalChat.ROOM, voice.language());
    }
}

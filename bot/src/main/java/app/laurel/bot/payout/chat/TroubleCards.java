package app.laurel.bot.payout.chat;

import app.laurel.bot.chat.Turn;
import app.laurel.bot.chat.Voice;
import app.laurel.bot.payout.triage.Triaging;
import app.laurel.bot.payout.triage.Trouble;
import app.laurel.bot.reward.chat.Sentences;
import app.laurel.cards.Card;
import app.laurel.cards.Formats;
import app.laurel.cards.Words;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.chat.ConfirmCard;
import app.laurel.cards.chat.ListCard;
import app.laurel.cards.chat.Row;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Fact;
import app.laurel.cards.common.Tone;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How causes look to finance: how many, how much, and only what is safe to do now. */
@Component
final class TroubleCards {

    private static final int MOST = 12;

    private final Sentences sentences;

    TroubleCards(Sentences sentences) {
        this.sentences = sentences;
    }

    Card list(Triaging.Troubles troubles, Turn turn) {
        var words = words(turn);
        if (troubles.causes().isEmpty() && troubles.more() == 0) {
            return AnswerCard.of(words.say("trouble.none"))
                    .tone(Tone.GOOD)
                    .text(words.say("trouble.none.text"))
                    .buttons(Button.say(words.say("next.list"), "/payout list"));
        }
        return ListCard.of(
                        words.say("trouble.title"),
                        words.say("trouble.subtitle"),
                        troubles.causes().stream()
                                .limit(MOST)
                                .map(one -> row(one, turn))
                                .toList())
                .footer(more(troubles, words))
                .buttons(Button.say(words.say("list.held"), "/payout list held"));
    }

    /** What the list leaves out, counted. */
    private static String more(Triaging.Troubles troubles, Words words) {
        var causes = Math.max(0, troubles.causes().size() - MOST);
        return Stream.of(
                        causes > 0 ? words.say("trouble.more.causes", Map.of("count", causes)) : "",
                        troubles.more() > 0 ? words.say("trouble.more", Map.of("count", troubles.more())) : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What finance is told once a day of a rail that does not take or answer. */
    Card alarm(Trouble trouble, Voice voice) {
        var words = Words.of(PayoutChat.ROOM, voice.language());
        var formats = new Formats(voice.language(), voice.timeZone());
        return AnswerCard.of(title(trouble, words))
                .tone(Tone.ATTENTION)
                .text(what(trouble, words))
                .facts(
                        new Fact(words.say("fact.amount"), sentences.in(voice).amount(trouble.sum())),
                        new Fact(words.say("trouble.since"), formats.dateTime(trouble.since())))
                .buttons(Button.say(words.say("trouble.show"), "/payout troubles"));
    }

    private Row row(Trouble trouble, Turn turn) {
        var words = words(turn);
        var buttons = trouble.deeds().stream()
                .map(deed -> Button.say(words.say("trouble.deed." + deed), command(trouble, deed)))
                .toArray(Button[]::new);
        return Row.of(title(trouble, words), what(trouble, words), sum(trouble, turn))
                .tone(Tone.WAITING)
                .buttons(buttons);
    }

    Card confirm(Trouble trouble, Trouble.Deed deed, Turn turn) {
        var words = words(turn);
        return new ConfirmCard(
                words.say("trouble.deed." + deed),
                words.say("trouble.deed." + deed + ".text"),
                List.of(
                        new Fact(words.say("trouble.cause"), title(trouble, words)),
                        new Fact(words.say("fact.amount"), sum(trouble, turn))),
                "payout.handle",
                Map.of(
                        "cause",
                        trouble.cause().key(),
                        "deed",
                        deed.name(),
                        "asOf",
                        turn.at().toString()));
    }

    Card handled(Triaging.Handled handled, Turn turn) {
        var words = words(turn);
        return AnswerCard.of(words.say("trouble.handled", Map.of("done", handled.done())))
                .tone(Tone.GOOD)
                .text(words.say(
                        "trouble.handled.text", Map.of("second", handled.askedSecond(), "left", handled.notNow())))
                .buttons(Button.say(words.say("trouble.again"), "/payout troubles"));
    }

    Card gone(Turn turn) {
        var words = words(turn);
        return AnswerCard.of(words.say("trouble.gone"))
                .text(words.say("trouble.gone.text"))
                .buttons(Button.say(words.say("trouble.again"), "/payout troubles"));
    }

    private static String title(Trouble trouble, Words words) {
        var cause = trouble.cause();
        var key = "trouble." + cause.kind() + (cause.kind() == Trouble.Kind.HELD ? "." + cause.reason() : "");
        return words.say(
                key,
                Map.of(
                        "rail", cause.rail(),
                        "count", trouble.count()));
    }

    /** What it means, with the rail's own reason where it gave one. */
    private static String what(Trouble trouble, Words words) {
        var text = words.say("trouble." + trouble.cause().kind() + ".text");
        var reason = trouble.cause().reason();
        var said = trouble.cause().kind() == Trouble.Kind.HELD || reason.equals("none")
                ? ""
                : " "
                        + words.say(
                                "trouble.reason",
                                Map.of("reason", reason.toLowerCase(Locale.ROOT).replace('_', ' ')));
        return text + said;
    }

    private String sum(Trouble trouble, Turn turn) {
        return sentences.in(turn.voice()).amount(trouble.sum());
    }

    private static String command(Trouble trouble, Trouble.Deed deed) {
        return "/payout handle " + trouble.cause().key() + " " + deed.name().toLowerCase(Locale.ROOT);
    }

    private static Words words(Turn turn) {
        return Words.of(PayoutChat.ROOM, turn.voice().language());
    }
}

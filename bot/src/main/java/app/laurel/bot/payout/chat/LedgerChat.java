package app.laurel.bot.payout.chat;

import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.chat.Who;
import app.laurel.bot.payout.export.JournalExporting;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Role;
import app.laurel.bot.reward.chat.Sentences;
import app.laurel.cards.Card;
import app.laurel.cards.Formats;
import app.laurel.cards.Words;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.chat.ConfirmCard;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Fact;
import app.laurel.cards.common.Tone;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Parameters;

/** Writes the file of a day for the general ledger, and says what it comes to. */
@Component
final class LedgerChat implements Chatting {

    private final JournalExporting exporting;
    private final Sentences sentences;
    private final People people;

    LedgerChat(JournalExporting exporting, Sentences sentences, People people) {
        this.exporting = exporting;
        this.sentences = sentences;
        this.people = people;
    }

    @Override
    public void addTo(Routes routes) {
        routes.room(PayoutChat.ROOM)
                .slash("/ledger export", Who.any(Role.FINANCE), Day.class, this::ask)
                .action("payout.closeDay", Chosen.class, this::close);
    }

    /** What {@code /ledger export} takes. */
    interface Day {

        @Parameters(index = "0", paramLabel = "day")
        String day();
    }

    /** What comes with the press of Confirm. */
    record Chosen(String day) {}

    private Reply ask(Turn turn, Day wanted) {
        return Reply.answer(day(wanted.day())
                .map(day -> exporting.wouldClose(day) ? confirm(day, turn) : export(day, turn))
                .orElseGet(() -> odd(wanted.day(), turn)));
    }

    private Reply close(Turn turn, Chosen chosen) {
        if (!people.has(turn.person().id(), Role.FINANCE)) {
            return Reply.replace(AnswerCard.of(words(turn).say("refused.notYours")));
        }
        return Reply.replace(day(chosen.day()).map(day -> export(day, turn)).orElseGet(() -> odd(chosen.day(), turn)));
    }

    private static Card confirm(LocalDate day, Turn turn) {
        var formats = new Formats(turn.voice().language(), turn.voice().timeZone());
        var words = words(turn);
        return new ConfirmCard(
                words.say("ledger.close.title", Map.of("day", formats.date(day))),
                words.say("ledger.close.text"),
                List.of(),
                "payout.closeDay",
                Map.of("day", day.toString()));
    }

    private Card export(LocalDate day, Turn turn) {
        return switch (exporting.export(day)) {
            case JournalExporting.Exported.Written written -> written(written, turn);
            case JournalExporting.Exported.NotOver early ->
                AnswerCard.of(words(turn).say("ledger.notOver")).buttons(yesterday(turn));
        };
    }

    private static Card odd(String typed, Turn turn) {
        var words = words(turn);
        return AnswerCard.of(words.say("ledger.odd", Map.of("day", typed)))
                .text(words.say("usage.ledger.export"))
                .buttons(yesterday(turn));
    }

    /** The newest day that is over. */
    private static Button yesterday(Turn turn) {
        var day = LocalDate.ofInstant(turn.at(), ZoneOffset.UTC).minusDays(1);
        return Button.say("/ledger export " + day, "/ledger export " + day);
    }

    private AnswerCard written(JournalExporting.Exported.Written written, Turn turn) {
        var words = words(turn);
        var say = sentences.in(turn.voice());
        return AnswerCard.of(words.say("tax.export.title", Map.of("file", written.file())))
                .tone(Tone.GOOD)
                .text(words.say("ledger.text"))
                .facts(written.totals().stream()
                        .map(one -> new Fact(
                                one.currency().getCurrencyCode(),
                                words.say(
                                        "ledger.total",
                                        Map.of(
                                                "debits", say.amount(one.debits()),
                                                "credits", say.amount(one.credits()),
                                                "count", one.postings()))))
                        .toArray(Fact[]::new))
                .buttons(Button.say(words.say("ledger.books"), "/budget show"));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Words words(Turn turn) {
        return Words.of(PayoutChat.ROOM, turn.voice().language());
    }
}

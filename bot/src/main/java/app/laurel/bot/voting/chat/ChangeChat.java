package app.laurel.bot.voting.chat;

import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.voting.Cycle;
import app.laurel.bot.voting.Stage;
import app.laurel.bot.voting.amending.Cancelling;
import app.laurel.bot.voting.amending.Extended;
import app.laurel.bot.voting.amending.Extending;
import app.laurel.cards.Card;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.chat.ConfirmCard;
import app.laurel.cards.common.Fact;
import app.laurel.cards.common.Tone;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lets HR give a cycle more time, or call it off. */
@Component
final class ChangeChat implements Chatting {

    private static final int EVENING = 17;

    private final HumanResources hr;
    private final CycleCards cards;
    private final Extending extending;
    private final Cancelling cancelling;

    ChangeChat(HumanResources hr, CycleCards cards, Extending extending, Cancelling cancelling) {
        this.hr = hr;
        this.cards = cards;
        this.extending = extending;
        this.cancelling = cancelling;
    }

    @Override
    public void addTo(Routes routes) {
        var who = HumanResources.WHO;
        routes.room("voting")
                .slash("/cycle extend", who, ExtendArguments.class, this::askToExtend)
                .slash("/cycle cancel", who, CancelArguments.class, this::askToCancel)
                .action("voting.extend", ExtendForm.class, this::extend)
                .action("voting.cancel", CancelForm.class, this::cancel);
    }

    private Reply askToExtend(Turn turn, ExtendArguments wanted) {
        return hr.answer(
                turn,
                wanted.cycle(),
                (cycle, tongue) -> askToExtend(cycle, wanted, tongue),
                Stage.NOMINATING,
                Stage.VOTING);
    }

    private static Card askToExtend(Cycle cycle, ExtendArguments wanted, Tongue tongue) {
        if (cycle.stage() != Stage.NOMINATING && cycle.stage() != Stage.VOTING) {
            return tongue.no("extend.late");
        }
        var closes = cycle.stage() == Stage.NOMINATING
                ? cycle.calendar().nominatingCloses()
                : cycle.calendar().votingCloses();
        return new Dates(tongue.formats().zone())
                .read(wanted.until(), EVENING, closes)
                .<Card>map(until -> preview(cycle, closes, until, String.join(" ", wanted.reason()), tongue))
                .orElseGet(() -> AnswerCard.of(tongue.say("extend.date")).buttons(tongue.show(cycle)));
    }

    private static ConfirmCard preview(Cycle cycle, Instant closes, Instant until, String reason, Tongue tongue) {
        return new ConfirmCard(
                tongue.about("extend.title", cycle),
                tongue.stage(cycle.stage()),
                List.of(
                        new Fact(tongue.say("extend.before"), tongue.date(closes)),
                        new Fact(tongue.say("extend.after"), tongue.date(until)),
                        new Fact(tongue.say("extend.reason"), reason)),
                "voting.extend",
                Map.of("cycle", cycle.id().value(), "until", until.toString(), "reason", reason));
    }

    private Reply extend(Turn turn, ExtendForm form) {
        return hr.replace(
                turn,
                form.cycle(),
                (cycle, tongue) -> told(
                        extending.extend(turn.person().id(), cycle.id(), form.until(), form.reason()), cycle, tongue));
    }

    private static Card told(Extended outcome, Cycle before, Tongue tongue) {
        return switch (outcome) {
            case Extended.Done(var cycle) -> extended(cycle, tongue);
            case Extended.TooLate(var cycle) -> tongue.no("extend.late");
            case Extended.NotLater(var closes) ->
                AnswerCard.of(tongue.say("extend.notLater", Map.of("date", tongue.date(closes))))
                        .buttons(tongue.show(before));
            case Extended.NoReason() ->
                AnswerCard.of(tongue.say("extend.noReason")).buttons(tongue.show(before));
            case Extended.NoSuchCycle(var id) -> HumanResources.none(tongue);
        };
    }

    private static Card extended(Cycle cycle, Tongue tongue) {
        var until = cycle.extensions().getLast().until();
        return AnswerCard.of(
                        tongue.say("extend.done", Map.of("cycle", cycle.id().value(), "date", tongue.date(until))))
                .tone(Tone.GOOD)
                .buttons(tongue.show(cycle));
    }

    private Reply askToCancel(Turn turn, CancelArguments wanted) {
        return hr.answer(
                turn,
                wanted.cycle(),
                (cycle, tongue) -> cycle.stage().next().contains(Stage.CANCELLED)
                        ? preview(cycle, String.join(" ", wanted.reason()), tongue)
                        : cards.wrongStage(cycle, tongue));
    }

    private static ConfirmCard preview(Cycle cycle, String reason, Tongue tongue) {
        return new ConfirmCard(
                tongue.about("cancel.title", cycle),
                tongue.say("cancel.text"),
                List.of(new Fact(tongue.say("extend.reason"), reason)),
                "voting.cancel",
                Map.of("cycle", cycle.id().value(), "reason", reason));
    }

    private Reply cancel(Turn turn, CancelForm form) {
        return hr.replace(
                turn,
                form.cycle(),
                (cycle, tongue) ->
                        cards.told(cancelling.cancel(turn.person().id(), cycle.id(), form.reason()), tongue));
    }
}

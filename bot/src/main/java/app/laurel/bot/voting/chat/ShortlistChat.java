package app.laurel.bot.voting.chat;

import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.nomination.NominationId;
import app.laurel.bot.nomination.Shortlisted;
import app.laurel.bot.nomination.Shortlisting;
import app.laurel.bot.voting.Cycle;
import app.laurel.bot.voting.Slate;
import app.laurel.bot.voting.Stage;
import app.laurel.bot.voting.shortlist.Picked;
import app.laurel.bot.voting.shortlist.Picking;
import app.laurel.cards.Card;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Lets HR decide what is undecided before voting, several at once, and choose where there are too many. */
@Component
final class ShortlistChat implements Chatting {

    private final HumanResources hr;
    private final Shortlisting shortlisting;
    private final Picking picking;
    private final ShortlistCards cards;
    private final CycleCards cycleCards;

    ShortlistChat(
            HumanResources hr,
            Shortlisting shortlisting,
            Picking picking,
            ShortlistCards cards,
            CycleCards cycleCards) {
        this.hr = hr;
        this.shortlisting = shortlisting;
        this.picking = picking;
        this.cards = cards;
        this.cycleCards = cycleCards;
    }

    @Override
    public void addTo(Routes routes) {
        routes.room("voting")
                .action("voting.approve", TickForm.class, this::approve)
                .action("voting.reject", TickForm.class, this::reject)
                .action("voting.pick", PickForm.class, this::pick);
    }

    private Reply approve(Turn turn, TickForm form) {
        var by = turn.person().id();
        return each(turn, form, id -> shortlisting.approve(by, id));
    }

    private Reply reject(Turn turn, TickForm form) {
        var by = turn.person().id();
        return form.reason().isBlank()
                ? hr.replace(turn, form.cycle(), (cycle, tongue) -> next(cycle, tongue.say("short.reason"), tongue))
                : each(
                        turn,
                        form,
                        id -> shortlisting.reject(by, id, form.reason().strip()));
    }

    private Reply each(Turn turn, TickForm form, Function<NominationId, Shortlisted> decide) {
        return hr.replace(turn, form.cycle(), (cycle, tongue) -> {
            var outcomes = form.chosen().stream()
                    .flatMap(text -> NominationId.read(text).stream())
                    .filter(id -> id.cycle().equals(form.cycle()))
                    .map(decide)
                    .toList();
            return next(cycle, problem(outcomes, tongue), tongue);
        });
    }

    private static String problem(List<Shortlisted> outcomes, Tongue tongue) {
        if (outcomes.isEmpty()) {
            return tongue.say("short.nothing");
        }
        return outcomes.stream().anyMatch(Shortlisted.OwnCase.class::isInstance) ? tongue.say("short.own") : "";
    }

    private Card next(Cycle cycle, String problem, Tongue tongue) {
        return cycle.stage() == Stage.SHORTLISTING
                ? cards.next(cycle, problem, tongue)
                : cycleCards.wrongStage(cycle, tongue);
    }

    private Reply pick(Turn turn, PickForm form) {
        return hr.replace(turn, form.cycle(), (cycle, tongue) -> switch (picking.pick(
                turn.person().id(), cycle.id(), form.contest(), form.chosen())) {
            case Picked.Done(var after, var slate) -> cards.next(after, "", tongue);
            case Picked.NotThese(var slate) ->
                cards.next(cycle, tongue.say("pick.bad", Map.of("most", Slate.MOST_CANDIDATES)), tongue);
            case Picked.NotNow() -> cycleCards.wrongStage(cycle, tongue);
        });
    }
}

package app.laurel.bot.voting.amending;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.voting.Advanced;
import app.laurel.bot.voting.CycleId;
import app.laurel.bot.voting.Cycles;
import app.laurel.bot.voting.Phase;
import app.laurel.bot.voting.Rule;
import app.laurel.bot.voting.Stage;

/** Calls a cycle off, as long as it isn't published. */
public final class Cancelling {

    /** The reason when nobody is left to vote for. */
    public static final String NO_NOMINATIONS = "No nomination was approved";

    private final Cycles cycles;

    Cancelling(Cycles cycles) {
        this.cycles = cycles;
    }

    public Advanced cancel(PersonId by, CycleId id, String reason) {
        return cycles.decide(
                id,
                Actor.person(by),
                before -> before.filter(cycle -> cycle.may(Stage.CANCELLED))
                        .map(cycle -> Rule.moved(
                                cycle.to(new Phase.Cancelled(cycle.stage(), reason.strip())),
                                new CycleCancelled(id, cycle.stage())))
                        .orElseGet(() -> Decision.answer(Advanced.refusal(id, before))));
    }
}

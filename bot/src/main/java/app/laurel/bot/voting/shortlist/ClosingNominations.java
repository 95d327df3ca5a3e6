package app.laurel.bot.voting.shortlist;

import app.laurel.bot.event.Actor;
import app.laurel.bot.nomination.Concluding;
import app.laurel.bot.voting.Advanced;
import app.laurel.bot.voting.CycleId;
import app.laurel.bot.voting.Cycles;
import app.laurel.bot.voting.Phase;
import app.laurel.bot.voting.Rule;
import java.util.Map;

/** Ends nominating; what is undecided is HR's from then on. */
public final class ClosingNominations {

    private final Cycles cycles;
    private final Concluding nominations;

    ClosingNominations(Cycles cycles, Concluding nominations) {
        this.cycles = cycles;
        this.nominations = nominations;
    }

    public Advanced close(Actor by, CycleId id) {
        var outcome = cycles.decide(
                id,
                by,
                Rule.from(
                        id,
                        Phase.Nominating.class,
                        phase -> new Phase.Shortlisting(phase.awards(), Map.of()),
                        new NominatingClosed(id)));
        if (outcome instanceof Advanced.Moved) {
            shut(id);
        }
        return outcome;
    }

    /** Shuts the nominations' gates; asked again by the event, should the first time have been cut short. */
    public void shut(CycleId id) {
        nominations.closeSubmissions(id.value());
    }
}

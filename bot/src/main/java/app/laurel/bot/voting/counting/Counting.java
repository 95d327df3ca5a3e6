package app.laurel.bot.voting.counting;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.voting.Advanced;
import app.laurel.bot.voting.Cycle;
import app.laurel.bot.voting.CycleId;
import app.laurel.bot.voting.Cycles;
import app.laurel.bot.voting.Phase;
import app.laurel.bot.voting.Rule;
import app.laurel.bot.voting.Stage;
import app.laurel.bot.voting.Tally;
import app.laurel.bot.voting.ballot.Ballots;
import java.util.Map;
import java.util.Optional;

/** Closes voting: seals every ballot box, then opens them and counts. */
public final class Counting {

    private final Cycles cycles;
    private final Ballots ballots;

    Counting(Cycles cycles, Ballots ballots) {
        this.cycles = cycles;
        this.ballots = ballots;
    }

    /** Goes on wherever an earlier attempt was cut short. */
    public Advanced count(Actor by, CycleId id) {
        var closed = cycles.decide(id, by, before -> close(id, before));
        if (!(closed instanceof Advanced.Moved)) {
            return closed;
        }
        ballots.seal(id);
        var tally = tally(id);
        cycles.decide(
                id,
                by,
                Rule.from(
                        id,
                        Phase.Voting.class,
                        phase -> new Phase.Tallied(phase.awards(), tally),
                        new CycleTallied(id)));
        return judge(id);
    }

    // From here on an extension is refused, so that no voter is turned away by a sealed box while voting goes on.
    private static Decision<Cycle, Advanced> close(CycleId id, Optional<Cycle> before) {
        if (before.isPresent() && before.get().phase() instanceof Phase.Voting(var awards, var closed)) {
            return closed
                    ? Decision.answer(new Advanced.Moved(before.get()))
                    : Rule.moved(before.get().still(new Phase.Voting(awards, true)), new VotingClosed(id));
        }
        return before.filter(cycle -> cycle.stage() == Stage.TALLIED)
                .map(cycle -> Decision.<Cycle, Advanced>answer(new Advanced.Moved(cycle)))
                .orElseGet(() -> Decision.answer(Advanced.refusal(id, before)));
    }

    /** Counts the same sealed ballots once more; any difference to the first count is told. */
    public Optional<Recount> recount(CycleId id) {
        return cycles.find(id)
                .flatMap(cycle -> cycle.phase().outcome())
                .map(result -> new Recount(result.tally(), tally(id)));
    }

    private Tally tally(CycleId id) {
        return new Tallying(cycles, ballots).tally(id);
    }

    private Advanced judge(CycleId id) {
        return cycles.decide(
                id,
                Actor.rule("most-votes"),
                before -> before.map(this::judge).orElseGet(() -> Decision.answer(new Advanced.NoSuchCycle(id))));
    }

    private Decision<Cycle, Advanced> judge(Cycle cycle) {
        if (!(cycle.phase() instanceof Phase.Tallied(var awards, var tally))) {
            return Decision.answer(new Advanced.Moved(cycle));
        }
        var verdict = Judging.judge(awards, tally, Map.of());
        return verdict instanceof Phase.Review
                ? Rule.moved(cycle.to(verdict), new CycleReady(cycle.id()))
                : Rule.moved(cycle.to(verdict), new TieFound(cycle.id()));
    }
}

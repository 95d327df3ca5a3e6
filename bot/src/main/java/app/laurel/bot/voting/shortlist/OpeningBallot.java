package app.laurel.bot.voting.shortlist;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.nomination.Concluding;
import app.laurel.bot.nomination.Nomination;
import app.laurel.bot.voting.Advanced;
import app.laurel.bot.voting.Cycle;
import app.laurel.bot.voting.CycleId;
import app.laurel.bot.voting.Cycles;
import app.laurel.bot.voting.Paper;
import app.laurel.bot.voting.Phase;
import app.laurel.bot.voting.Rule;
import app.laurel.bot.voting.Stage;
import app.laurel.bot.voting.amending.Cancelling;
import app.laurel.bot.voting.amending.CycleCancelled;
import java.util.List;
import java.util.Optional;

/** Opens voting: the nominations are final, and the ballot paper is written. */
public final class OpeningBallot {

    private final Cycles cycles;
    private final Concluding nominations;

    OpeningBallot(Cycles cycles, Concluding nominations) {
        this.cycles = cycles;
        this.nominations = nominations;
    }

    /** Opens it; where nobody is left to vote for, the cycle ends instead. */
    public Advanced open(Actor by, CycleId id) {
        var before = cycles.find(id);
        if (before.filter(cycle -> cycle.stage() == Stage.SHORTLISTING).isEmpty()) {
            return Advanced.refusal(id, before);
        }
        var approved = nominations.settle(id.value());
        return cycles.decide(
                id, by, cycle -> open(id, cycle, approved), cycle -> List.of(paper(cycle.orElseThrow(), approved)));
    }

    private Decision<Cycle, Advanced> open(CycleId id, Optional<Cycle> before, List<Nomination> approved) {
        if (before.isEmpty() || !(before.get().phase() instanceof Phase.Shortlisting(var awards, var picks))) {
            return Decision.answer(Advanced.refusal(id, before));
        }
        var cycle = before.get();
        return paper(cycle, approved).isEmpty()
                ? Rule.moved(
                        cycle.to(new Phase.Cancelled(Stage.SHORTLISTING, Cancelling.NO_NOMINATIONS)),
                        new CycleCancelled(id, Stage.SHORTLISTING))
                : Rule.moved(cycle.to(new Phase.Voting(awards, false)), new VotingOpened(id));
    }

    private Paper paper(Cycle cycle, List<Nomination> approved) {
        if (!(cycle.phase() instanceof Phase.Shortlisting(var awards, var picks))) {
            return new Paper(List.of());
        }
        return new Paper(Slates.of(awards, cycles.electorate(cycle.id()), approved).stream()
                .map(slate -> Slates.cut(slate, picks))
                .toList());
    }
}

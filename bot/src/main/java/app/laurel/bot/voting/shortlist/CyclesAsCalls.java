package app.laurel.bot.voting.shortlist;

import app.laurel.bot.nomination.OpenCalls;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.voting.Award;
import app.laurel.bot.voting.Cycle;
import app.laurel.bot.voting.CycleId;
import app.laurel.bot.voting.Cycles;
import app.laurel.bot.voting.Stage;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Tells nominators what the cycles ask for. */
final class CyclesAsCalls implements OpenCalls {

    private final Cycles cycles;
    private final InstantSource clock;

    CyclesAsCalls(Cycles cycles, InstantSource clock) {
        this.cycles = cycles;
        this.clock = clock;
    }

    @Override
    public Optional<Call> open() {
        return cycles.underWay().stream()
                .filter(cycle -> cycle.stage() == Stage.NOMINATING)
                .filter(cycle -> clock.instant().isBefore(cycle.calendar().nominatingCloses()))
                .findFirst()
                .map(this::call);
    }

    @Override
    public List<String> undecided() {
        return cycles.underWay().stream()
                .filter(cycle -> cycle.stage() == Stage.NOMINATING || cycle.stage() == Stage.SHORTLISTING)
                .map(cycle -> cycle.id().value())
                .toList();
    }

    @Override
    public Optional<Call> find(String cycle) {
        return CycleId.isOne(cycle) ? cycles.find(new CycleId(cycle)).map(this::call) : Optional.empty();
    }

    @Override
    public boolean isEligible(String cycle, PersonId nominee) {
        return CycleId.isOne(cycle)
                && cycles.elector(new CycleId(cycle), nominee).isPresent();
    }

    private Call call(Cycle cycle) {
        return new Call(
                cycle.id().value(),
                cycle.calendar().nominatingCloses(),
                cycle.awards().stream().map(CyclesAsCalls::award).toList());
    }

    private static Award award(app.laurel.bot.voting.Award award) {
        return new Award(award.id().value(), award.name(), award.criteria(), award.needsApproval(), award.rewards());
    }
}

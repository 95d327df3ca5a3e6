package app.laurel.bot.voting.shortlist;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.nomination.Concluding;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.voting.Contest;
import app.laurel.bot.voting.Cycle;
import app.laurel.bot.voting.CycleId;
import app.laurel.bot.voting.Cycles;
import app.laurel.bot.voting.Phase;
import app.laurel.bot.voting.Slate;
import java.util.HashMap;
import java.util.List;

/** Lets HR say who stands on the ballot where more than eight are approved. */
public final class Picking {

    private final Cycles cycles;
    private final Concluding nominations;

    Picking(Cycles cycles, Concluding nominations) {
        this.cycles = cycles;
        this.nominations = nominations;
    }

    /** Everybody approved so far, contest by contest. */
    public List<Slate> slates(Cycle cycle) {
        return Slates.of(
                cycle.awards(),
                cycles.electorate(cycle.id()),
                nominations.approved(cycle.id().value()));
    }

    /** The contests that have too many names, and for which HR has not chosen yet. */
    public List<Slate> unpicked(Cycle cycle) {
        return cycle.phase() instanceof Phase.Shortlisting(var awards, var picks)
                ? slates(cycle).stream()
                        .filter(slate -> slate.isTooLong() && !picks.containsKey(slate.contest()))
                        .toList()
                : List.of();
    }

    public Picked pick(PersonId by, CycleId id, Contest contest, List<PersonId> names) {
        var slate = cycles.find(id).stream()
                .flatMap(cycle -> slates(cycle).stream())
                .filter(one -> one.contest().equals(contest))
                .findFirst();
        if (slate.isEmpty()) {
            return new Picked.NotNow();
        }
        if (names.isEmpty()
                || names.size() > Slate.MOST_CANDIDATES
                || !slate.get().nominees().containsAll(names)) {
            return new Picked.NotThese(slate.get());
        }
        return cycles.decide(
                id,
                Actor.person(by),
                before -> before.map(cycle -> pick(cycle, slate.get(), names))
                        .orElseGet(() -> Decision.answer(new Picked.NotNow())));
    }

    private static Decision<Cycle, Picked> pick(Cycle cycle, Slate slate, List<PersonId> names) {
        if (!(cycle.phase() instanceof Phase.Shortlisting(var awards, var picks))) {
            return Decision.answer(new Picked.NotNow());
        }
        var more = new HashMap<>(picks);
        more.put(slate.contest(), List.copyOf(names));
        var after = cycle.still(new Phase.Shortlisting(awards, more));
        var event = new ShortlistPicked(cycle.id(), slate.contest().award(), names.size());
        return Decision.change(after, new Picked.Done(after, slate), event);
    }
}

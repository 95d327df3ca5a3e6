package app.laurel.bot.voting.counting;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.voting.Contest;
import app.laurel.bot.voting.Cycle;
import app.laurel.bot.voting.CycleId;
import app.laurel.bot.voting.Cycles;
import app.laurel.bot.voting.Phase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lets HR decide between nominees who are tied where the award may not be shared. */
public final class BreakingTies {

    private final Cycles cycles;

    BreakingTies(Cycles cycles) {
        this.cycles = cycles;
    }

    /** The ties that still wait, with who is in them. */
    public List<Map.Entry<Contest, Set<PersonId>>> open(Cycle cycle) {
        if (!(cycle.phase() instanceof Phase.TieBreak(var awards, var tally, var broken))) {
            return List.of();
        }
        return Judging.tied(awards, tally).stream()
                .filter(contest -> !broken.containsKey(contest))
                .map(contest -> Map.entry(contest, tally.leaders(contest)))
                .toList();
    }

    public Broken decide(PersonId by, CycleId id, Contest contest, PersonId winner) {
        return cycles.decide(
                id,
                Actor.person(by),
                before -> before.map(cycle -> decide(by, cycle, contest, winner))
                        .orElseGet(() -> Decision.answer(new Broken.NotNow())));
    }

    private static Decision<Cycle, Broken> decide(PersonId by, Cycle cycle, Contest contest, PersonId winner) {
        if (!(cycle.phase() instanceof Phase.TieBreak(var awards, var tally, var broken))) {
            return Decision.answer(new Broken.NotNow());
        }
        var leaders = tally.leaders(contest);
        if (leaders.contains(by)) {
            return Decision.answer(new Broken.OwnCase());
        }
        if (!Judging.tied(awards, tally).contains(contest)
                || broken.containsKey(contest)
                || !leaders.contains(winner)) {
            return Decision.answer(new Broken.NotTied(cycle));
        }
        var all = new HashMap<>(broken);
        all.put(contest, winner);
        return decided(cycle, Judging.judge(awards, tally, all), new TieBroken(cycle.id(), contest.award(), winner));
    }

    private static Decision<Cycle, Broken> decided(Cycle cycle, Phase next, TieBroken event) {
        var events = new ArrayList<DomainEvent>(List.of(event));
        if (next instanceof Phase.Review) {
            events.add(new CycleReady(cycle.id()));
        }
        var after = next instanceof Phase.Review ? cycle.to(next) : cycle.still(next);
        return Decision.change(after, new Broken.Done(after), events);
    }
}

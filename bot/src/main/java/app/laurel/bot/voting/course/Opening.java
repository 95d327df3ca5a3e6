package app.laurel.bot.voting.course;

import app.laurel.bot.event.Actor;
import app.laurel.bot.people.People;
import app.laurel.bot.voting.Advanced;
import app.laurel.bot.voting.CycleId;
import app.laurel.bot.voting.Cycles;
import app.laurel.bot.voting.Elector;
import app.laurel.bot.voting.Electorate;
import app.laurel.bot.voting.Phase;
import app.laurel.bot.voting.Rule;
import app.laurel.bot.voting.award.Awards;
import java.util.List;

/** Opens a cycle for nominations; its awards and its electorate are frozen from then on. */
public final class Opening {

    private final Cycles cycles;
    private final Awards awards;
    private final People people;

    Opening(Cycles cycles, Awards awards, People people) {
        this.cycles = cycles;
        this.awards = awards;
        this.people = people;
    }

    public Advanced open(Actor by, CycleId id) {
        var frozen = awards.active();
        if (frozen.isEmpty()) {
            return new Advanced.NoAwards();
        }
        var everybody =
                Electorate.of(people.everybody().stream().map(Elector::of).toList());
        return cycles.decide(
                id,
                by,
                Rule.from(id, Phase.Planned.class, planned -> new Phase.Nominating(frozen), new CycleOpened(id)),
                before -> List.of(everybody));
    }
}

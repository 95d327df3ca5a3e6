package app.laurel.bot.voting.course;

import app.laurel.bot.people.PersonId;
import app.laurel.bot.voting.Cycle;
import app.laurel.bot.voting.CycleId;
import app.laurel.bot.voting.Cycles;
import app.laurel.bot.voting.ballot.Casting;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Knows when a reminder to vote is due, and to whom. */
public final class Reminding {

    private final Cycles cycles;
    private final Casting casting;
    private final Duration before;
    private final InstantSource clock;

    Reminding(Cycles cycles, Casting casting, Duration before, InstantSource clock) {
        this.cycles = cycles;
        this.casting = casting;
        this.before = before;
        this.clock = clock;
    }

    Instant due(Cycle cycle) {
        return cycle.calendar().votingCloses().minus(before);
    }

    /** Who is to be reminded now; nobody before it is due, and nobody after the close. */
    public List<PersonId> silent(CycleId id) {
        return cycles.find(id)
                .filter(cycle -> !clock.instant().isBefore(due(cycle)))
                .map(casting::silent)
                .orElse(List.of());
    }
}

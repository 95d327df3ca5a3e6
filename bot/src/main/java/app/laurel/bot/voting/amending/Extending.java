package app.laurel.bot.voting.amending;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.voting.Cycle;
import app.laurel.bot.voting.CycleId;
import app.laurel.bot.voting.Cycles;
import app.laurel.bot.voting.Extension;
import app.laurel.bot.voting.Phase;
import app.laurel.bot.voting.Stage;
import java.time.Instant;
import java.time.InstantSource;

/** Gives more time for nominating or voting, before it closes and with a reason. */
public final class Extending {

    private final Cycles cycles;
    private final InstantSource clock;

    Extending(Cycles cycles, InstantSource clock) {
        this.cycles = cycles;
        this.clock = clock;
    }

    public Extended extend(PersonId by, CycleId id, Instant until, String reason) {
        if (reason.isBlank()) {
            return new Extended.NoReason();
        }
        return cycles.decide(
                id,
                Actor.person(by),
                before -> before.map(cycle -> extend(cycle, new Extension(cycle.stage(), until, reason.strip(), by)))
                        .orElseGet(() -> Decision.answer(new Extended.NoSuchCycle(id))));
    }

    private Decision<Cycle, Extended> extend(Cycle cycle, Extension extension) {
        return switch (cycle.phase()) {
            case Phase.Nominating phase -> extend(cycle, cycle.calendar().nominatingCloses(), extension);
            case Phase.Voting(var awards, var closed)
            when !closed -> extend(cycle, cycle.calendar().votingCloses(), extension);
            default -> Decision.answer(new Extended.TooLate(cycle));
        };
    }

    private Decision<Cycle, Extended> extend(Cycle cycle, Instant closes, Extension extension) {
        if (!closes.isAfter(clock.instant())) {
            return Decision.answer(new Extended.TooLate(cycle));
        }
        if (!extension.until().isAfter(closes)) {
            return Decision.answer(new Extended.NotLater(closes));
        }
        var longer = cycle.stage() == Stage.NOMINATING
                ? cycle.calendar().nominatingUntil(extension.until())
                : cycle.calendar().votingUntil(extension.until());
        var after = cycle.extended(longer, extension);
        var event = new CycleExtended(cycle.id(), cycle.stage(), extension.until());
        return Decision.change(after, new Extended.Done(after), event);
    }
}

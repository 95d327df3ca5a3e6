package app.laurel.bot.voting.publishing;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.voting.Advanced;
import app.laurel.bot.voting.AwardWon;
import app.laurel.bot.voting.Cycle;
import app.laurel.bot.voting.CycleId;
import app.laurel.bot.voting.Cycles;
import app.laurel.bot.voting.Phase;
import app.laurel.bot.voting.Result;
import app.laurel.bot.voting.Rule;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Publishes a result: winners and their managers hear of it first, the channel a while later, everybody once. */
public final class Publishing {

    private final Cycles cycles;
    private final InstantSource clock;
    private final Duration announceAfter;

    Publishing(Cycles cycles, InstantSource clock, Duration announceAfter) {
        this.cycles = cycles;
        this.clock = clock;
        this.announceAfter = announceAfter;
    }

    /** When the channel would hear of it if it were published now. */
    public Instant announceAt() {
        return clock.instant().plus(announceAfter);
    }

    public Advanced publish(PersonId by, CycleId id) {
        return cycles.decide(
                id,
                Actor.person(by),
                before -> before.map(this::publish).orElseGet(() -> Decision.answer(new Advanced.NoSuchCycle(id))));
    }

    private Decision<Cycle, Advanced> publish(Cycle cycle) {
        if (!(cycle.phase() instanceof Phase.Review(var awards, var result))) {
            return Decision.answer(Advanced.refusal(cycle.id(), Optional.of(cycle)));
        }
        var announceAt = announceAt();
        var after = cycle.to(new Phase.Published(awards, result, announceAt, Optional.empty()));
        var events = new ArrayList<DomainEvent>(List.of(new CyclePublished(cycle.id(), announceAt)));
        result.winners().forEach(winner -> events.add(won(cycle, winner)));
        return Decision.change(after, new Advanced.Moved(after), events);
    }

    private AwardWon won(Cycle cycle, Result.Winner winner) {
        var award = cycle.award(winner.contest().award()).orElseThrow();
        var currency =
                cycles.elector(cycle.id(), winner.nominee()).orElseThrow().currency();
        return new AwardWon(cycle.id().value(), award.id().value(), winner.nominee(), award.rewardIn(currency));
    }

    /** Tells the channel, once its time has come. */
    public Advanced announce(CycleId id) {
        return cycles.decide(
                id,
                Actor.system("clock"),
                before -> before.map(this::announce).orElseGet(() -> Decision.answer(new Advanced.NoSuchCycle(id))));
    }

    private Decision<Cycle, Advanced> announce(Cycle cycle) {
        var now = clock.instant();
        if (cycle.phase() instanceof Phase.Published(var awards, var result, var due, var announcedAt)
                && announcedAt.isEmpty()
                && !due.isAfter(now)) {
            return Rule.moved(
                    cycle.still(new Phase.Published(awards, result, due, Optional.of(now))),
                    new CycleAnnounced(cycle.id()));
        }
        return Decision.answer(new Advanced.NotNow(cycle));
    }
}

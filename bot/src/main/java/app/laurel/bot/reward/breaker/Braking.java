package app.laurel.bot.reward.breaker;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.people.People;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import app.laurel.bot.reward.rules.Brake;
import app.laurel.bot.reward.rules.Programmes;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Lets rewards through until a programme's day has paid too much, and then none until its owner says so. */
public final class Braking {

    private final Breakers breakers;
    private final Programmes programmes;
    private final People people;
    private final InstantSource clock;

    public Braking(Breakers breakers, Programmes programmes, People people, InstantSource clock) {
        this.breakers = breakers;
        this.programmes = programmes;
        this.people = people;
        this.clock = clock;
    }

    /** Whether a reward goes through; asked again for the same reward it answers the same, until a reset. */
    public boolean admits(String programme, Stopped reward) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var brake =
                programmes.find(programme).map(found -> found.on(today).brake()).orElse(Brake.NONE);
        if (!brake.isSet()
                && breakers.find(programme).filter(Breaker::isTripped).isEmpty()) {
            return true;
        }
        return breakers.ask(
                programme,
                reward,
                before -> asked(
                        before.orElseGet(() -> Breaker.fresh(programme, today)).on(today), reward, brake));
    }

    private Decision<Breaker, Boolean> asked(Breaker now, Stopped reward, Brake brake) {
        var counted = new BreakerCounted(now.programme(), reward.reward(), true);
        var stopped = new BreakerCounted(now.programme(), reward.reward(), false);
        if (now.isTripped()) {
            return Decision.change(now, false, stopped);
        }
        if (now.wouldTrip(reward.amount(), brake)) {
            var tripped = now.tripped(clock.instant());
            return Decision.change(tripped, false, stopped, new BreakerTripped(now.programme(), tripped.trip()));
        }
        return Decision.change(now.counting(reward.amount()), true, counted);
    }

    /** A programme that is stopped, and what waits for it. */
    public Optional<Stop> stop(String programme) {
        return breakers.find(programme)
                .filter(Breaker::isTripped)
                .map(breaker -> new Stop(breaker, breakers.waiting(programme, breaker.trip())));
    }

    /**
     * Lets it go on.
     *
     * @param trip the stop that was seen; a later one is not meant
     */
    public Answer reset(String programme, int trip, PersonId by) {
        if (!people.has(by, Role.PROGRAMME_OWNER)) {
            return Answer.NOT_YOURS;
        }
        return breakers.decide(
                programme,
                Actor.person(by),
                before -> before.filter(Breaker::isTripped)
                        .filter(breaker -> breaker.trip() == trip)
                        .map(breaker -> Decision.change(
                                breaker.reset(), Answer.DONE, new BreakerReset(programme, breaker.trip())))
                        .orElseGet(() -> Decision.answer(Answer.NOT_STOPPED)));
    }

    public List<Stopped> waiting(String programme, int trip) {
        return breakers.waiting(programme, trip);
    }

    public void passed(String programme, Stopped reward) {
        breakers.passed(programme, reward);
    }

    /** A programme's stop, and the rewards that wait. */
    public record Stop(Breaker breaker, List<Stopped> waiting) {}

    /** What became of a reset. */
    public enum Answer {
        DONE,
        /** It is not stopped, or stopped anew since it was looked at. */
        NOT_STOPPED,
        NOT_YOURS
    }
}

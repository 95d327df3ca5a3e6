package app.laurel.bot.staff;

import app.laurel.bot.clock.Periodic;
import app.laurel.bot.clock.Schedule;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.event.Worker;
import app.laurel.bot.people.PeopleSource;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.core.Ordered;

/** Keeps the register in step with its source, and each instance in step with the register. */
final class StaffWork implements Worker, Periodic, Reacting, Ordered {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    private static final Duration TURN = Duration.ofMinutes(1);
    private static final Duration LONGEST_TURN = Duration.ofMinutes(4);

    private final Following following;
    private final PeopleSource source;
    private final Register register;
    private final InstantSource clock;
    private Instant lookedAt = Instant.EPOCH;
    private Instant refreshedAt = Instant.EPOCH;

    StaffWork(Following following, PeopleSource source, Register register, InstantSource clock) {
        this.following = following;
        this.source = source;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "staff";
    }

    @Override
    public boolean work() {
        var now = clock.instant();
        if (isPast(refreshedAt, LOOK_EVERY, now)) {
            refreshedAt = now;
            register.refresh();
        }
        if (source.isShared() || !isPast(lookedAt, source.rest(), now)) {
            return false;
        }
        lookedAt = now;
        return following.step();
    }

    /** Also if the clock was set back meanwhile. */
    private static boolean isPast(Instant last, Duration pause, Instant now) {
        return Duration.between(last, now).abs().compareTo(pause) >= 0;
    }

    @Override
    public void addTo(Schedule schedule) {
        if (source.isShared()) {
            schedule.every(TURN, "staff.follow", this::readOn);
        }
    }

    /** Somebody else may take the turn after that, and goes on from the same place. */
    private void readOn() {
        var end = clock.instant().plus(LONGEST_TURN);
        while (following.step() && clock.instant().isBefore(end)) {
            register.refresh();
        }
    }

    /** First of all reactions, so that those of the other rooms find the people as the event says. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(PersonLeft.class, "staff.read-left", (event, at) -> register.refresh());
        reactions.on(PersonReturned.class, "staff.read-returned", (event, at) -> register.refresh());
        reactions.on(PersonMoved.class, "staff.read-moved", (event, at) -> register.refresh());
    }
}

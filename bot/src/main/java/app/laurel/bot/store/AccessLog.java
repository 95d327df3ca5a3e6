package app.laurel.bot.store;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.event.DomainEvent;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Who looked at what that isn't theirs, and who was refused: one chain for each person and day. */
public final class AccessLog {

    private final Aggregates<Integer, AccessDay> days;
    private final InstantSource clock;

    public AccessLog(Documents documents, Trail trail, InstantSource clock) {
        this.days = new Aggregates<>(documents, trail, AccessDay.class, AccessDay::count, AccessDay::new);
        this.clock = clock;
    }

    /**
     * Records it before the answer is given.
     *
     * @param what the word or verb, as in {@code find} or {@code refused /payout retry}
     * @param subject an id, never a name or what was typed
     */
    public void record(Actor actor, String what, String subject) {
        var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var entity = "access:%s:%s".formatted(actor.name(), day);
        days.decide(new Key("A|" + actor.name(), entity), actor, before -> {
            var count = before.orElse(0) + 1;
            return Decision.change(count, count, new AccessRecorded(what, subject));
        });
    }

    /** Somebody looked, or was refused. */
    public record AccessRecorded(String what, String subject) implements DomainEvent {}

    /** How often on this day. */
    @Kind("access-day")
    private record AccessDay(int count) implements Document {}
}

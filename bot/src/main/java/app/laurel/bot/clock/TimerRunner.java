package app.laurel.bot.clock;

import app.laurel.bot.event.Worker;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.StoreUnavailable;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Does what is due, hour by hour, in order; at least once, never early. */
public final class TimerRunner implements Worker {

    // A neighbour's clock may be behind ours and put a timer into an hour that we have left.
    private static final Duration REVISITED = Duration.ofHours(2);
    // How late we may notice a timer that another instance has set.
    private static final Duration LOOK_AT_LEAST_EVERY = Duration.ofSeconds(5);
    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(10));

    private final Timers timers;
    private final Deeds deeds;
    private final Documents documents;
    private final PoisonedTimers poisoned;
    private final InstantSource clock;
    private final Watermark watermark;
    private Instant nextLook = Instant.MIN;

    public TimerRunner(Timers timers, Deeds deeds, Documents documents, PoisonedTimers poisoned, InstantSource clock) {
        this.timers = timers;
        this.deeds = deeds;
        this.documents = documents;
        this.poisoned = poisoned;
        this.clock = clock;
        this.watermark = new Watermark(documents, Timer.hour(clock.instant()));
    }

    @Override
    public String name() {
        return "timers";
    }

    @Override
    public boolean work() {
        var now = clock.instant();
        nextLook = Timers.earlier(nextLook, timers.soonestNew());
        if (now.isBefore(nextLook)) {
            return false;
        }
        nextLook = now.plus(LOOK_AT_LEAST_EVERY);
        return walk(now);
    }

    private boolean walk(Instant now) {
        var thisHour = Timer.hour(now);
        var start = watermark.hour().minus(REVISITED);
        var done = start;
        var empty = true;
        var worked = false;
        for (var hour = start; !hour.isAfter(thisHour); hour = hour.plus(Duration.ofHours(1))) {
            worked |= doWhatIsDue(hour, now);
            empty &= isEmpty(hour);
            done = empty ? hour : done;
        }
        watermark.reach(done);
        return worked;
    }

    private boolean doWhatIsDue(Instant hour, Instant now) {
        var due = documents.all(timersOf(hour).between("", Timer.order(now.plusMillis(1)))).stream()
                .filter(stored -> !stored.value().due().isAfter(now))
                .toList();
        due.forEach(this::run);
        return !due.isEmpty();
    }

    private boolean isEmpty(Instant hour) {
        var first = documents.query(timersOf(hour).limit(1)).values();
        first.forEach(timer -> nextLook = Timers.earlier(nextLook, timer.due()));
        return first.isEmpty();
    }

    private static Query<Timer> timersOf(Instant hour) {
        return Query.in(Timer.partition(hour), Timer.class);
    }

    private void run(Stored<Timer> stored) {
        var timer = stored.value();
        try {
            deed(timer).due(timer.subject(), timer.level());
            remove(stored);
        } catch (StoreUnavailable noFaultOfTheTimer) {
            throw noFaultOfTheTimer;
        } catch (RuntimeException fault) {
            tryLater(stored, fault);
        }
    }

    private Deed deed(Timer timer) {
        return deeds.find(timer.deed())
                .orElseThrow(() -> new IllegalStateException("Nobody knows the deed " + timer.deed()));
    }

    private void tryLater(Stored<Timer> stored, RuntimeException fault) {
        var timer = stored.value();
        if (timer.failures() < PAUSES.size()) {
            var again = timer.again(clock.instant().plus(PAUSES.get(timer.failures())));
            documents.commit(Batch.in(stored.key().partition(), Write.replace(stored, again)));
        } else {
            poisoned.keep(timer.deed(), timer.subject(), timer.level(), fault);
            remove(stored);
        }
    }

    private void remove(Stored<Timer> stored) {
        documents.commit(Batch.in(stored.key().partition(), Write.delete(stored)));
    }
}

package app.laurel.bot.clock;

import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Committed;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Write;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** Has things done when their time has come; they survive a restart. */
public final class Timers {

    private final Documents documents;
    private final InstantSource clock;
    private final AtomicReference<Instant> soonestNew = new AtomicReference<>(Instant.MAX);

    public Timers(Documents documents, InstantSource clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * Sets a timer; setting it again changes nothing. There is no way to stop one: its deed checks whether it still applies.
     *
     * @param deed the name under which {@link Deeds} knows what to do
     * @param level tells the steps of one subject apart, as in a first and a second reminder
     * @param due when; at once if that is past
     */
    public void set(String deed, String subject, int level, Instant due) {
        var now = clock.instant();
        var timer = new Timer(deed, subject, level, due, 0);
        var hour = Timer.hour(due.isBefore(now) ? now : due);
        switch (documents.commit(Batch.in(Timer.partition(hour), Write.create(timer.id(), timer)))) {
            case Committed.Done() -> soonestNew.accumulateAndGet(due, Timers::earlier);
            case Committed.Conflict setBefore -> {}
            case Committed.Stale no -> throw new IllegalStateException(timer + " was not set: " + no);
            case Committed.Missing no -> throw new IllegalStateException(timer + " was not set: " + no);
            case Committed.TooBig no -> throw new IllegalStateException(timer + " was not set: " + no);
        }
    }

    /** The soonest timer that was set here since the last call. */
    Instant soonestNew() {
        return soonestNew.getAndSet(Instant.MAX);
    }

    static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}

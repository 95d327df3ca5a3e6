package app.laurel.bot.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is moved. */
public final class MovableClock implements InstantSource {

    private volatile Instant now;

    public MovableClock(Instant start) {
        now = start;
    }

    public MovableClock() {
        this(Instant.parse("2026-11-22T09:00:00Z"));
    }

    @Override
    public Instant instant() {
        return now;
    }

    public synchronized void advance(Duration step) {
        now = now.plus(step);
    }
}

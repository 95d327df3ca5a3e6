package app.laurel.bot.event;

import java.time.Duration;

/** Someone who works in the background, step by step, through what is waiting: the relay, the timers, the senders. */
public interface Worker {

    String name();

    /**
     * Does the next piece of work, if there is one.
     *
     * @return whether there was any; if so it is asked again at once
     */
    boolean work();

    /** How long it may be left alone when there was none. */
    default Duration rest() {
        return Duration.ofMillis(500);
    }

    /** Whether whatever is committed wakes it before. */
    default boolean isWoken() {
        return true;
    }
}

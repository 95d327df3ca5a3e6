package app.laurel.bot.store;

import java.util.List;
import java.util.function.Consumer;

/**
 * All that a store holds, to be copied into another store while Laurel runs on neither. What is copied is what is kept,
 * not what it means: the JSON that was written, in the order of the changes, and how far each follower has been told.
 */
public interface Holdings extends AutoCloseable {

    /** Names this very content; something else once anything has been written. */
    String state();

    /** How many documents there are, those that have expired included. */
    long count();

    /**
     * Hands over everything but what has expired, some at a time.
     *
     * @param after goes on behind the part that said so; empty for the start
     */
    void read(String after, Consumer<Part> reader);

    /**
     * Begins to take in a copy, or goes on with it; Laurel refuses to start on this store until it is complete.
     *
     * @param copy names the copy
     * @return how much of it is in already, followers included; what comes behind is to be added
     * @throws StoreUnavailable if the store holds something else
     */
    long receive(String copy);

    /** Adds what comes next of the copy. */
    void add(List<Held> next);

    /** Says that all of the copy is in. */
    void complete();

    @Override
    void close();

    /**
     * Some of what is held.
     *
     * @param next where to go on
     */
    record Part(List<Held> held, String next) {}
}

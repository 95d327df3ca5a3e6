package app.laurel.bot.store;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What was created or replaced, told at least once to each follower: in order within a partition; those of different
 * partitions come in any order. Of what was changed several times, the latest is told.
 */
public interface Changes {

    /**
     * Hands the next documents of a kind to the handler and remembers, once it returns, that the follower has them. Where
     * several instances share a store, each gets its share; what an instance has not finished, another one is told again.
     *
     * @param follower whose progress this is; a name that is fixed for ever
     * @return whether there was anything
     */
    <T extends Document> boolean next(String follower, Class<T> type, int limit, Consumer<List<Stored<T>>> handler);

    /**
     * The same for a follower who wants only some of them: at the least all that it wants.
     *
     * @param isWanted by their JSON, so that the others need not be read; asked about each, or about none
     */
    default <T extends Document> boolean next(
            String follower, Class<T> type, int limit, Predicate<String> isWanted, Consumer<List<Stored<T>>> handler) {
        return next(follower, type, limit, handler);
    }

    /**
     * Hands over what comes next of all shares, to whichever instance asks; two that ask at the same time may be told the
     * same.
     *
     * @return whether there was anything
     */
    default <T extends Document> boolean nextOfAll(
            String follower, Class<T> type, int limit, Consumer<List<Stored<T>>> handler) {
        return next(follower, type, limit, handler);
    }

    /** The same, until the follower has everything. */
    default <T extends Document> void catchUp(
            String follower, Class<T> type, int limit, Consumer<List<Stored<T>>> handler) {
        while (nextOfAll(follower, type, limit, handler)) {
            // there may be more
        }
    }

    /** Calls back soon after something was committed, perhaps by another instance, perhaps without need. */
    void onCommit(Runnable wake);
}

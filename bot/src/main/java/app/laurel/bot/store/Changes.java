package app.laurel.bot.store;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What was created or replaced, in order per partition, told at least once to each follower. */
public interface Changes {

    /**
     * Hands the next documents of a kind to the handler and remembers, once it returns, that the follower has them.
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

    /** Calls back soon after something was committed, perhaps by another instance, perhaps without need. */
    void onCommit(Runnable wake);
}

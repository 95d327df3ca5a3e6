package app.laurel.bot.chat.teams;

import java.util.Optional;

/** Decides who may bring activities, before anything else of a request is read. */
@FunctionalInterface
interface Door {

    /** What the request's {@code Authorization} vouches for; nothing if it vouches for nothing. */
    Optional<Pass> open(String authorization);

    /** What may be brought in. */
    @FunctionalInterface
    interface Pass {
        boolean covers(Activity activity);
    }
}

package app.laurel.bot.store.cosmos;

import app.laurel.bot.store.StoreUnavailable;
import com.azure.cosmos.CosmosException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import reactor.core.Exceptions;

/**
 * What went wrong with a call.
 *
 * @param status as in HTTP; 408 where nobody answered in time
 */
record Trouble(int status, int subStatus, Optional<Duration> retryAfter, RuntimeException cause) {

    static final int NOT_FOUND = 404;
    static final int CONFLICT = 409;
    static final int PRECONDITION_FAILED = 412;
    static final int TOO_LARGE = 413;

    private static final int TIMEOUT = 408;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int RETRY_WITH = 449;
    private static final Set<Integer> PASSING =
            Set.of(0, TIMEOUT, 410, TOO_MANY_REQUESTS, RETRY_WITH, 500, 502, 503, 504);
    private static final Set<Integer> FORBIDDEN = Set.of(401, 403);
    private static final int BEHIND = 1002;
    private static final int NO_OWNER = 1003;

    static Trouble of(RuntimeException fault) {
        var cause = Exceptions.unwrap(fault);
        if (cause instanceof CosmosException cosmos) {
            return of(cosmos.getStatusCode(), cosmos.getSubStatusCode(), cosmos.getRetryAfterDuration(), fault);
        }
        if (cause instanceof TimeoutException || cause.getCause() instanceof TimeoutException) {
            return new Trouble(TIMEOUT, 0, Optional.empty(), fault);
        }
        if (isOfTheLibrary(cause)) {
            return new Trouble(0, 0, Optional.empty(), fault);
        }
        throw fault;
    }

    /** It has been seen to stumble while it looked up anew, after a fault, where a container is. */
    private static boolean isOfTheLibrary(Throwable cause) {
        return cause instanceof NullPointerException
                && Arrays.stream(cause.getStackTrace())
                        .limit(4)
                        .anyMatch(frame -> frame.getClassName().startsWith("com.azure.cosmos.implementation."));
    }

    static Trouble of(int status, int subStatus, Duration retryAfter, RuntimeException fault) {
        return new Trouble(status, subStatus, Optional.of(retryAfter).filter(Duration::isPositive), fault);
    }

    /** Only this says that a document is not there; the same status with another sub-status says something else. */
    boolean isMissing() {
        return status == NOT_FOUND && subStatus == 0;
    }

    /** Whether it may be gone when it is tried again. */
    boolean passes() {
        return PASSING.contains(status) || (status == NOT_FOUND && subStatus == BEHIND);
    }

    /** Whether nobody knows if it was done all the same. */
    boolean isDoubtful() {
        return passes() && status != TOO_MANY_REQUESTS && status != RETRY_WITH;
    }

    RuntimeException asFault() {
        if (passes()) {
            return new StoreUnavailable("The store is busy or out of reach (%d); try again".formatted(status), cause);
        }
        if (FORBIDDEN.contains(status)) {
            return new StoreUnavailable("Cosmos DB refuses Laurel's key or identity (%d)".formatted(status), cause);
        }
        if (status == NOT_FOUND && subStatus == NO_OWNER) {
            return new StoreUnavailable("Laurel's containers in Cosmos DB are gone", cause);
        }
        return cause;
    }
}

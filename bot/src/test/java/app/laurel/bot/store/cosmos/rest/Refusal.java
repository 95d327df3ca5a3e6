package app.laurel.bot.store.cosmos.rest;

import java.time.Duration;
import java.util.Optional;

/** The double refuses a request, as Cosmos DB would. */
final class Refusal extends RuntimeException {

    private final int status;
    private final int subStatus;
    private final transient Optional<Duration> retryAfter;

    private Refusal(int status, int subStatus, Optional<Duration> retryAfter, String why) {
        super(why);
        this.status = status;
        this.subStatus = subStatus;
        this.retryAfter = retryAfter;
    }

    static Refusal of(int status, String why) {
        return new Refusal(status, 0, Optional.empty(), why);
    }

    static Refusal of(int status, int subStatus, String why) {
        return new Refusal(status, subStatus, Optional.empty(), why);
    }

    static Refusal tooManyRequests(Duration retryAfter) {
        return new Refusal(429, 3200, Optional.of(retryAfter), "Request rate is large");
    }

    int status() {
        return status;
    }

    int subStatus() {
        return subStatus;
    }

    Optional<Duration> retryAfter() {
        return retryAfter;
    }
}

package app.laurel.bot.store.cosmos;

import com.azure.cosmos.CosmosException;
import com.azure.cosmos.models.FeedResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Calls Cosmos DB, each within its time, and again for a while where trouble may pass. */
final class Calls {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(10);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    private final Charges charges;
    private final Duration timeout;
    private final Duration patience;

    Calls(Charges charges, Duration timeout, Duration patience) {
        this.charges = charges;
        this.timeout = timeout;
        this.patience = patience;
    }

    /**
     * Meters what a call costs, be it done or refused.
     *
     * @param operation what it does, in a word
     * @param charge of its answer, in request units
     */
    <T> Mono<T> metered(String operation, Mono<T> call, ToDoubleFunction<T> charge) {
        return call.doOnNext(answer -> charges.add(operation, charge.applyAsDouble(answer)))
                .doOnError(CosmosException.class, refused -> charges.add(operation, refused.getRequestCharge()));
    }

    /** The same for an answer of several pages. */
    <T> Flux<FeedResponse<T>> metered(String operation, Flux<FeedResponse<T>> pages) {
        return pages.doOnNext(page -> charges.add(operation, page.getRequestCharge()))
                .doOnError(CosmosException.class, refused -> charges.add(operation, refused.getRequestCharge()));
    }

    /** Asks until there is an answer; empty if there is no such document. */
    <T> Optional<T> ask(Supplier<Mono<T>> question) {
        for (var budget = new Budget(); ; ) {
            try {
                return Optional.ofNullable(once(question));
            } catch (RuntimeException fault) {
                var trouble = Trouble.of(fault);
                if (trouble.isMissing()) {
                    return Optional.empty();
                }
                if (!trouble.passes() || !budget.allowsAnother(trouble)) {
                    throw trouble.asFault();
                }
            }
        }
    }

    /** Calls once; its fault rises as it is. */
    <T> @Nullable T once(Supplier<Mono<T>> call) {
        return call.get().timeout(timeout).block();
    }

    Budget budget() {
        return new Budget();
    }

    /** How much longer one undertaking may be tried again. */
    final class Budget {

        private final long end = System.nanoTime() + patience.toNanos();
        private Duration pause = FIRST_PAUSE;

        /** Waits as long as the trouble wants, unless that would take too long. */
        boolean allowsAnother(Trouble trouble) {
            var jitter = ThreadLocalRandom.current().nextLong(pause.toNanos());
            var wait = trouble.retryAfter().orElse(pause).toNanos() + jitter;
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            var until = System.nanoTime() + wait;
            if (until - end > 0) {
                return false;
            }
            for (var left = wait; left > 0; left = until - System.nanoTime()) {
                LockSupport.parkNanos(this, left);
            }
            return true;
        }
    }
}

package app.laurel.bot.chat.teams;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Waits for an answer as long as Teams would; one that takes longer is finished all the same, and comes later. */
final class Patience {

    /** Teams sends an invoke again after 10 seconds. */
    static final Duration FOR_A_PRESS = Duration.ofSeconds(8);

    /** Teams closes a window after 5 seconds. */
    static final Duration FOR_A_WINDOW = Duration.ofSeconds(4);

    private final Unfinished unfinished;
    private final Executor threads;

    Patience(Unfinished unfinished, Executor threads) {
        this.unfinished = unfinished;
        this.threads = threads;
    }

    /** The answer; nothing if it takes too long, and then nobody waits for it any more. */
    <T> Optional<T> wait(Duration longest, Supplier<T> work) {
        return wait(longest, work, answer -> {});
    }

    /**
     * The answer; nothing if it takes too long. It comes later then, also if Laurel stops meanwhile.
     *
     * @param late gets the answer that came too late
     */
    <T> Optional<T> wait(Duration longest, Incoming incoming, Supplier<T> work, Consumer<T> late) {
        return wait(longest, work, answer -> {
            try {
                unfinished.keep(incoming);
            } finally {
                threads.execute(() -> unfinished.finish(incoming, () -> late.accept(answer.join())));
            }
        });
    }

    private <T> Optional<T> wait(Duration longest, Supplier<T> work, Consumer<CompletableFuture<T>> tooLong) {
        var answer = CompletableFuture.supplyAsync(work, threads);
        try {
            return Optional.of(answer.get(longest.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException slow) {
            tooLong.accept(answer);
            return Optional.empty();
        } catch (ExecutionException bug) {
            throw new IllegalStateException("An answer failed outside the one place that catches", bug.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            tooLong.accept(answer);
            return Optional.empty();
        }
    }
}

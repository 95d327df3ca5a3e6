package app.laurel.bot.store;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Runs several things at the same time, but not too many, and waits for all. */
final class Together {

    // Most of them wait for the disk most of the time, and those who wait together are committed together.
    private static final int AT_A_TIME = 256;

    private Together() {}

    /** Runs all of them, whatever becomes of one; a fault of one rises when all are through. */
    static void run(List<Runnable> all) {
        if (all.size() < 2) {
            all.forEach(Runnable::run);
            return;
        }
        var next = new AtomicInteger();
        var fault = new AtomicReference<@Nullable Throwable>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, Math.min(AT_A_TIME, all.size()))
                    .forEach(thread -> threads.execute(() -> runInTurn(all, next, fault)));
        }
        switch (fault.get()) {
            case null -> {}
            case RuntimeException first -> throw first;
            case Throwable first -> throw new IllegalStateException(first);
        }
    }

    private static void runInTurn(List<Runnable> all, AtomicInteger next, AtomicReference<@Nullable Throwable> fault) {
        for (int turn = next.getAndIncrement(); turn < all.size(); turn = next.getAndIncrement()) {
            try {
                all.get(turn).run();
            } catch (RuntimeException | Error e) {
                fault.compareAndSet(null, e);
            }
        }
    }
}

package app.laurel.bot.store;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** Runs several things at the same time, but not too many, and waits for all. */
final class Together {

    private static final int AT_A_TIME = 64;

    private Together() {}

    static void run(List<Runnable> all) {
        if (all.size() < 2) {
            all.forEach(Runnable::run);
            return;
        }
        var permits = new Semaphore(AT_A_TIME);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = all.stream()
                    .map(one -> CompletableFuture.runAsync(() -> runWith(permits, one), threads))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(running).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : e;
        }
    }

    private static void runWith(Semaphore permits, Runnable one) {
        permits.acquireUninterruptibly();
        try {
            one.run();
        } finally {
            permits.release();
        }
    }
}

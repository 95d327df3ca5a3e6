package app.laurel.bot.testing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Has many do something at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** Does it so many times at once, each with its number, and waits for all. */
    public static void times(int times, IntConsumer deed) {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = IntStream.range(0, times)
                    .mapToObj(number -> CompletableFuture.runAsync(() -> afterStart(start, deed, number), threads))
                    .toList();
            start.countDown();
            running.forEach(CompletableFuture::join);
        }
    }

    private static void afterStart(CountDownLatch start, IntConsumer deed, int number) {
        try {
            start.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        deed.accept(number);
    }
}

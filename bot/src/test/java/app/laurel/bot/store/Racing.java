package app.laurel.bot.store;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many who do the same thing at the same moment. */
public final class Racing {

    private Racing() {}

    /** What each of them got, in the order of their numbers, from 0. */
    public static <T> List<T> race(int racers, IntFunction<T> racer) {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = IntStream.range(0, racers)
                    .mapToObj(number -> threads.submit(() -> {
                        start.await();
                        return racer.apply(number);
                    }))
                    .toList();
            start.countDown();
            return running.stream().map(Racing::result).toList();
        }
    }

    private static <T> T result(Future<T> running) {
        try {
            return running.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new AssertionError("A racer failed", e);
        }
    }
}

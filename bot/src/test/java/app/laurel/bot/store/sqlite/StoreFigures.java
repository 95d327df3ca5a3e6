package app.laurel.bot.store.sqlite;

import app.laurel.bot.event.Actor;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Note;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Trail;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntConsumer;

/** Measures the embedded store on this machine; a figure to compare with, never a gate. */
final class StoreFigures {

    private static final Duration EACH = Duration.ofSeconds(4);
    private static final Actor ANA = new Actor("person:ana");

    private StoreFigures() {}

    public static void main(String[] args) throws IOException {
        var folder = Files.createTempDirectory("laurel-figures");
        try (var documents = SqliteDocuments.open(folder, InstantSource.system())) {
            var trail = new Trail(documents, InstantSource.system());
            var text = "x".repeat(700);
            var next = new AtomicInteger();
            IntConsumer create = number -> trail.create(
                    new Key("p" + number % 500, "n" + next.incrementAndGet()),
                    new Note(text, "order"),
                    ANA,
                    List.of(),
                    List.of());
            for (var writers : List.of(64, 1, 8, 64)) {
                measure("commits of state and event", writers, create);
            }
            for (var readers : List.of(1, 8, 64)) {
                measure(
                        "reads by key",
                        readers,
                        number -> documents.read(new Key("p" + number % 500, "n" + (number + 1)), Note.class));
            }
            measure(
                    "queries of 10",
                    8,
                    number -> documents.query(
                            Query.in("p" + number % 500, Note.class).limit(10)));
        }
    }

    private static void measure(String what, int threads, IntConsumer deed) {
        var count = new LongAdder();
        var numbers = new AtomicInteger();
        var cpu = cpu();
        var start = System.nanoTime();
        try (var running = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < threads; i++) {
                running.execute(() -> {
                    while (System.nanoTime() - start < EACH.toNanos()) {
                        deed.accept(numbers.getAndIncrement() & 0xffff);
                        count.increment();
                    }
                });
            }
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "%-28s %3d at a time: %8.0f/s, %6.0f us of CPU each%n",
                what, threads, count.sum() / seconds, (cpu() - cpu) / 1e3 / count.sum());
    }

    private static long cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }
}

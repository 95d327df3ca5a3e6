package app.laurel.bot.store.sqlite;

import app.laurel.bot.event.Actor;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Note;
import app.laurel.bot.store.Trail;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/** Writes until it is killed, and says what was acknowledged: {@code thread number}. */
final class KillableWriter {

    private static final int THREADS = 8;

    private KillableWriter() {}

    public static void main(String[] args) throws InterruptedException {
        var documents = SqliteDocuments.open(Path.of(args[0]), InstantSource.system());
        var trail = new Trail(documents, InstantSource.system());
        for (int number = 0; number < THREADS; number++) {
            var thread = number;
            Thread.ofPlatform().start(() -> write(trail, args[1] + "-" + thread));
        }
        Thread.currentThread().join();
    }

    private static void write(Trail trail, String name) {
        for (int number = 1; ; number++) {
            var key = new Key("p|" + name, "n" + number);
            if (trail.create(key, new Note("x".repeat(300), ""), new Actor("person:ana"), List.of(), List.of())
                    .done()) {
                System.out.println(name + " " + number);
            }
        }
    }
}

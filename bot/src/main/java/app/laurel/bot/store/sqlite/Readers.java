package app.laurel.bot.store.sqlite;

import java.nio.file.Path;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.function.Function;
import java.util.stream.Stream;

/** A few sessions that only read; readers wait for one another, never for the writer. */
final class Readers implements AutoCloseable {

    private final BlockingDeque<Session> idle = new LinkedBlockingDeque<>();
    private final int count;

    Readers(Path file, int count) {
        this.count = count;
        Stream.generate(() -> Session.open(file)).limit(count).forEach(idle::add);
        idle.forEach(session -> session.pragma("query_only=ON"));
    }

    <T> T read(Function<Session, T> question) {
        var session = take();
        try {
            return question.apply(session);
        } finally {
            idle.addFirst(session);
        }
    }

    private Session take() {
        var interrupted = false;
        try {
            while (true) {
                try {
                    return idle.takeFirst();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        var all = Stream.generate(this::take).limit(count).toList();
        all.forEach(Session::close);
        idle.addAll(all);
    }
}

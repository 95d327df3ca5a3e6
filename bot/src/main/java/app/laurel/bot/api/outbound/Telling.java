package app.laurel.bot.api.outbound;

import app.laurel.bot.api.outbound.OutboundSettings.Subscriber;
import app.laurel.bot.casework.Exceptions;
import app.laurel.bot.casework.Refusal;
import app.laurel.bot.casework.Retry;
import app.laurel.bot.clock.Timers;
import app.laurel.bot.people.Role;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * Tells one subscriber: at once if nothing about the subject waits, else behind what does. What isn't taken is sent again
 * with growing pauses, and in the end given to a person, so that what comes behind it can go on.
 */
final class Telling {

    static final String RETRY = "outbound.retry";
    static final String KIND = "event-undelivered";

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final String name;
    private final Subscriber subscriber;
    private final Duration giveUpAfter;
    private final Post post;
    private final Documents documents;
    private final Timers timers;
    private final Exceptions exceptions;
    private final InstantSource clock;
    private final DoubleSupplier luck;

    Telling(
            String name,
            Subscriber subscriber,
            Duration giveUpAfter,
            Post post,
            Documents documents,
            Timers timers,
            Exceptions exceptions,
            InstantSource clock,
            DoubleSupplier luck) {
        this.name = name;
        this.subscriber = subscriber;
        this.giveUpAfter = giveUpAfter;
        this.post = post;
        this.documents = documents;
        this.timers = timers;
        this.exceptions = exceptions;
        this.clock = clock;
        this.luck = luck;
    }

    String name() {
        return name;
    }

    boolean wants(String event) {
        return subscriber.wants(event);
    }

    /** Tells it; told again after a crash, it may arrive twice under one id. */
    void tell(Notice notice) {
        while (true) {
            var queue = queue(notice.subject());
            if (queue.isPresent()) {
                if (queue.get().value().holds(notice)
                        || replace(queue.get(), queue.get().value().with(notice))) {
                    return;
                }
                continue;
            }
            switch (post.send(subscriber, notice)) {
                case Delivery.Taken taken -> {
                    return;
                }
                case Delivery.NotTaken(var why, var pause) -> {
                    if (wait(notice, pause)) {
                        return;
                    }
                }
            }
        }
    }

    /** Sends what waits about a subject, the oldest first, until one is not taken. */
    void retry(String subject) {
        for (var queue = queue(subject); queue.isPresent(); queue = queue(subject)) {
            var first = queue.get().value().waiting().getFirst();
            switch (post.send(subscriber, first)) {
                case Delivery.Taken taken -> drop(queue.get());
                case Delivery.NotTaken(var why, var pause) -> {
                    if (!isOver(queue.get().value())) {
                        again(subject, pause);
                        return;
                    }
                    giveUp(first, why);
                    drop(queue.get());
                }
            }
        }
    }

    /** Sends one that was given up, whatever waits. */
    boolean sendAgain(Notice notice) {
        return post.send(subscriber, notice) instanceof Delivery.Taken;
    }

    private boolean wait(Notice notice, Optional<Duration> pause) {
        var now = clock.instant();
        var queue = Queue.of(notice, now);
        // The timer comes first: one too many does nothing, one too few would be an event lost.
        wake(notice.subject(), queue, pause, now);
        var key = Queue.key(name, notice.subject());
        return documents
                .commit(Batch.in(key.partition(), Write.create(key.id(), queue)))
                .done();
    }

    /** The first of them was tried once more; others may come behind it meanwhile. */
    private void again(String subject, Optional<Duration> pause) {
        for (var queue = queue(subject); queue.isPresent(); queue = queue(subject)) {
            var next = queue.get().value().triedAgain();
            wake(subject, next, pause, clock.instant());
            if (replace(queue.get(), next)) {
                return;
            }
        }
    }

    private void wake(String subject, Queue queue, Optional<Duration> asked, Instant now) {
        var pause = asked.filter(longer -> longer.compareTo(pause(queue.tries())) > 0)
                .orElseGet(() -> pause(queue.tries()));
        timers.set(RETRY, name + "|" + subject, queue.changes(), now.plus(pause));
    }

    /** Half of it is left to luck, so that not all come back at once. */
    private Duration pause(int tries) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries, 12));
        var longest = pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
        return Duration.ofMillis((long) (longest.toMillis() * (0.5 + luck.getAsDouble() / 2)));
    }

    private boolean isOver(Queue queue) {
        return !clock.instant().isBefore(queue.since().plus(giveUpAfter));
    }

    private void giveUp(Notice notice, String why) {
        exceptions.raise(new Refusal(
                KIND,
                name + " " + notice.id(),
                Role.ADMINISTRATOR,
                notice.type() + ": " + why,
                Optional.of(
                        new Retry(RETRY, List.of(name, notice.id(), notice.type(), notice.subject(), notice.body())))));
    }

    private void drop(Stored<Queue> queue) {
        var rest = queue.value().withoutFirst(clock.instant());
        var write = rest.waiting().isEmpty() ? Write.delete(queue) : Write.replace(queue, rest);
        documents.commit(Batch.in(queue.key().partition(), write));
    }

    private boolean replace(Stored<Queue> before, Queue after) {
        return documents
                .commit(Batch.in(before.key().partition(), Write.replace(before, after)))
                .done();
    }

    private Optional<Stored<Queue>> queue(String subject) {
        return documents.read(Queue.key(name, subject), Queue.class);
    }
}

package app.laurel.bot.chat.sending;

import app.laurel.bot.chat.Connector.Sent;
import app.laurel.bot.chat.Undelivered;
import app.laurel.bot.chat.sending.Message.State;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Writes down what became of an attempt, and says when the receiver may be served again. */
final class Settling {

    private static final Duration GIVE_UP = Duration.ofHours(24);
    private static final long FIRST_PAUSE = 1_000;
    private static final int MOST_DOUBLINGS = 8;

    private final Documents documents;
    private final Undelivered undelivered;
    private final InstantSource clock;

    Settling(Documents documents, Undelivered undelivered, InstantSource clock) {
        this.documents = documents;
        this.undelivered = undelivered;
        this.clock = clock;
    }

    /** When to go on; nothing if the message is settled. */
    Optional<Instant> settle(String receiver, Stored<Message> message, Delivery.Attempt attempt) {
        return switch (attempt.sent()) {
            case Sent.Accepted(var activity) -> accepted(receiver, message, attempt.conversation(), activity);
            case Sent.Busy(var retryAfter) -> again(receiver, message, "busy", retryAfter);
            case Sent.Unknown(var why) ->
                message.value().shared()
                        ? giveUp(receiver, message, why)
                        : again(receiver, message, why, Duration.ZERO);
            case Sent.Blocked(var why) ->
                message.value().shared() ? giveUp(receiver, message, why) : park(receiver, message, why);
            case Sent.Gone(var why) -> giveUp(receiver, message, why);
            case Sent.Refused(var why) -> giveUp(receiver, message, why);
        };
    }

    /** A later message says it better. */
    void overtaken(Stored<Message> message) {
        replace(message, message.value().sent(""));
    }

    /** Its receiver wants nothing any more. */
    void drop(Stored<Message> message) {
        replace(message, message.value().in(State.DROPPED));
    }

    Optional<Instant> giveUp(String receiver, Stored<Message> message, String why) {
        keep(receiver, message, why);
        replace(message, message.value().givenUp());
        return Optional.empty();
    }

    private Optional<Instant> accepted(String receiver, Stored<Message> message, String conversation, String activity) {
        var writes = new ArrayList<Write>();
        writes.add(Write.replace(message, message.value().sent(conversation)));
        message.value().slot().ifPresent(slot -> writes.add(slot(receiver, slot, new Slot(conversation, activity))));
        documents.commit(new Batch(message.key().partition(), writes));
        return Optional.empty();
    }

    private Write slot(String receiver, String slot, Slot now) {
        var key = Slot.key(receiver, slot);
        return documents
                .read(key, Slot.class)
                .<Write>map(before -> Write.replace(before, now))
                .orElseGet(() -> Write.create(key.id(), now));
    }

    private Optional<Instant> again(String receiver, Stored<Message> message, String why, Duration atLeast) {
        var now = clock.instant();
        var attempts = message.value().attempts();
        if (attempts.isOlderThan(GIVE_UP, now)) {
            return giveUp(receiver, message, why);
        }
        var pause = pause(attempts.failures());
        var next = now.plus(pause.compareTo(atLeast) < 0 ? atLeast : pause);
        replace(message, message.value().later(next));
        return Optional.of(next);
    }

    private static Duration pause(int failures) {
        var longest = FIRST_PAUSE << Math.min(failures, MOST_DOUBLINGS);
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(longest / 2, longest + 1));
    }

    /** Puts aside all that waits for somebody who has blocked Laurel; one exception stands for it. */
    private Optional<Instant> park(String receiver, Stored<Message> message, String why) {
        var key = Blocked.key(receiver);
        if (documents.read(key, Blocked.class).isEmpty()) {
            var blocked = new Blocked(clock.instant(), message.value().cause());
            keep(receiver, message, why);
            documents.commit(Batch.in(key.partition(), Write.create(key.id(), blocked)));
        }
        replace(message, message.value().again().in(State.PARKED));
        waiting(receiver).forEach(stored -> replace(stored, stored.value().in(State.PARKED)));
        return Optional.empty();
    }

    private List<Stored<Message>> waiting(String receiver) {
        return documents
                .all(Query.in(Mailbox.partition(receiver), Message.class)
                        .between(State.WAITING.from(), State.WAITING.to()))
                .stream()
                .filter(stored -> stored.value().waits())
                .toList();
    }

    private void keep(String receiver, Stored<Message> message, String why) {
        undelivered.keep(
                receiver, message.value().cause(), message.value().attempts().rounds(), why);
    }

    private void replace(Stored<Message> before, Message after) {
        documents.commit(Batch.in(before.key().partition(), Write.replace(before, after)));
    }
}

package app.laurel.bot.chat.sending;

import app.laurel.bot.chat.sending.Message.State;
import app.laurel.bot.chat.traffic.Traffic;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Finds the next message of a receiver and claims it, so that no other instance sends it, too. */
final class Preparing {

    private static final int PAGE = 20;
    /** More are read again from what was sent to them. */
    private static final int MOST_KNOWN = 50_000;

    /** Longer than any attempt lasts. */
    private static final Duration ATTEMPT = Duration.ofMinutes(2);

    private static final Duration SOON = Duration.ofMillis(200);
    private static final Duration HOMELESS = Duration.ofSeconds(2);

    private final Documents documents;
    private final Receivers receivers;
    private final Delivery delivery;
    private final Outbox outbox;
    private final Settling settling;
    private final Traffic traffic;
    private final String self;
    private final InstantSource clock;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    Preparing(
            Documents documents,
            Receivers receivers,
            Delivery delivery,
            Outbox outbox,
            Settling settling,
            Traffic traffic,
            String self,
            InstantSource clock) {
        this.documents = documents;
        this.receivers = receivers;
        this.delivery = delivery;
        this.outbox = outbox;
        this.settling = settling;
        this.traffic = traffic;
        this.self = self;
        this.clock = clock;
    }

    /** A message that is this instance's to send, and the conversation that it goes to. */
    record Ready(Waiting waiting, Stored<Message> message, String conversation) {

        /** The message as it goes out now. */
        Stored<Message> at(Instant now) {
            return new Stored<>(
                    message.key(), message.value().made(now), message.etag(), message.version(), message.head());
        }
    }

    /** The receiver's next message, claimed; otherwise the receiver is released, or finished with. */
    Optional<Ready> prepare(Waiting waiting) {
        var conversation = delivery.conversation(waiting.receiver());
        if (conversation.isEmpty()) {
            // Nothing ever came from Teams, so nobody knows where it is.
            receivers.release(waiting, clock.instant().plus(HOMELESS));
            return Optional.empty();
        }
        learn(waiting, conversation.get());
        while (waiting.next().isPresent() || refill(waiting)) {
            var message = waiting.next().orElseThrow();
            var now = clock.instant();
            var notBefore = notBefore(message.value(), conversation.get(), now);
            if (notBefore.isPresent()) {
                // Until then, somebody else may have settled it.
                waiting.forget();
                receivers.release(waiting, notBefore.get());
                return Optional.empty();
            }
            if (!isSettled(waiting, message)) {
                var ready = claim(waiting, message, conversation.get(), now);
                if (ready.isPresent()) {
                    return ready;
                }
            }
        }
        return Optional.empty();
    }

    /** Others may have sent something meanwhile. */
    void forget() {
        known.clear();
    }

    /** What was sent there before counts for the limits, whoever has sent it. */
    private void learn(Waiting waiting, String conversation) {
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        if (!known.add(waiting.receiver())) {
            return;
        }
        var since = clock.instant().minus(traffic.longest());
        var sent = documents.stream(in(waiting, State.SENT).newestFirst())
                .map(Stored::value)
                .takeWhile(message -> message.at().isAfter(since)
                        || message.attempts().last().filter(since::isBefore).isPresent())
                .filter(message -> message.conversation().equals(conversation));
        var unclear = read(waiting).stream().map(Stored::value).map(this::lastAttempt);
        traffic.learn(
                conversation,
                Stream.concat(sent.map(message -> message.attempts().last()), unclear)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private Optional<Instant> lastAttempt(Message message) {
        // Whoever broke down at it may have sent it long after claiming it.
        return message.state() == State.SENDING
                ? Optional.of(clock.instant())
                : message.attempts().last();
    }

    /** Reads what waits; if nothing does, the receiver is finished with. */
    private boolean refill(Waiting waiting) {
        var done = waiting.marker();
        if (done.isPresent() && remove(done.get())) {
            receivers.finish(waiting, waiting.noted());
            return false;
        }
        var noted = receivers.noted(waiting.receiver());
        var marker = documents.read(Lane.key(waiting.receiver()), Lane.class);
        var messages = read(waiting);
        waiting.blocked(!messages.isEmpty() && isBlocked(waiting));
        if (waiting.isBlocked()) {
            // Something new has come up, so all that waits for the receiver's return is tried once more.
            outbox.unpark(waiting.receiver());
            messages = read(waiting);
        }
        waiting.fill(marker, noted, messages, messages.size() < PAGE);
        if (messages.isEmpty()) {
            if (marker.isEmpty() || remove(marker.get())) {
                receivers.finish(waiting, noted);
            } else {
                receivers.release(waiting, clock.instant());
            }
        }
        return !messages.isEmpty();
    }

    private List<Stored<Message>> read(Waiting waiting) {
        return documents.query(in(waiting, State.WAITING).limit(PAGE)).items();
    }

    private boolean isBlocked(Waiting waiting) {
        return documents.read(Blocked.key(waiting.receiver()), Blocked.class).isPresent();
    }

    private boolean remove(Stored<Lane> marker) {
        return documents
                .commit(Batch.in(marker.key().partition(), Write.delete(marker)))
                .done();
    }

    /** When to come back, if not now. */
    private Optional<Instant> notBefore(Message message, String conversation, Instant now) {
        var attempts = message.attempts();
        var asked = message.state() == State.SENDING && attempts.isRunningElsewhere(self, now)
                ? attempts.until()
                : attempts.notBefore();
        return asked.filter(now::isBefore)
                .or(() -> Optional.of(traffic.free(conversation, now)).filter(now.plus(SOON)::isBefore));
    }

    /** Settles what need not be sent. */
    private boolean isSettled(Waiting waiting, Stored<Message> message) {
        if (waiting.isOvertaken(message.value())) {
            settling.overtaken(message);
        } else if (!message.value().shared() && delivery.isUnwanted(waiting.receiver())) {
            settling.drop(message);
        } else if (message.value().state() == State.SENDING && message.value().shared()) {
            if (documents
                    .read(message.key(), Message.class)
                    .filter(message::equals)
                    .isEmpty()) {
                waiting.forget();
                return true;
            }
            settling.giveUp(waiting.receiver(), message, "stopped while sending");
        } else if (delivery.isUnwanted(waiting.receiver())) {
            // What all were to hear is not lost in silence: whoever owns the exception may have it said elsewhere.
            settling.giveUp(waiting.receiver(), message, "Laurel was removed from there");
        } else {
            return false;
        }
        waiting.settled();
        return true;
    }

    private Optional<Ready> claim(Waiting waiting, Stored<Message> message, String conversation, Instant now) {
        var sending = message.value().sending(self, now, ATTEMPT);
        var claim = Batch.in(message.key().partition(), Write.replace(message, sending));
        if (!documents.commit(claim).done()) {
            // Another instance has it.
            waiting.forget();
            return Optional.empty();
        }
        return documents.read(message.key(), Message.class).map(stored -> new Ready(waiting, stored, conversation));
    }

    private static Query<Message> in(Waiting waiting, State state) {
        return Query.in(Mailbox.partition(waiting.receiver()), Message.class).between(state.from(), state.to());
    }
}

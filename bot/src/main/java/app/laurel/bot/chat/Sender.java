package app.laurel.bot.chat;

import app.laurel.bot.chat.Connector.Sent;
import app.laurel.bot.event.Worker;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Changes;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Write;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what waits, in order per receiver, to many receivers at a time. */
final class Sender implements Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final int BATCH = 200;
    private static final Duration GIVE_UP = Duration.ofHours(24);

    private final Documents documents;
    private final Changes changes;
    private final Delivery delivery;
    private final Receivers receivers;
    private final Undelivered undelivered;
    private final InstantSource clock;
    private final Executor threads;

    Sender(
            Documents documents,
            Changes changes,
            Delivery delivery,
            Undelivered undelivered,
            InstantSource clock,
            Executor threads) {
        this.documents = documents;
        this.changes = changes;
        this.delivery = delivery;
        this.receivers = new Receivers(documents, clock);
        this.undelivered = undelivered;
        this.clock = clock;
        this.threads = threads;
    }

    @Override
    public String name() {
        return "sender";
    }

    @Override
    public boolean work() {
        receivers.recover();
        var more = changes.next(name(), Message.class, BATCH, this::note);
        var due = receivers.takeDue();
        due.forEach(receiver -> threads.execute(() -> send(receiver)));
        return more || !due.isEmpty();
    }

    private void note(List<Stored<Message>> messages) {
        messages.stream()
                .filter(stored -> stored.value().waits())
                .forEach(stored -> receivers.waits(
                        stored.key().partition().substring("M|".length()),
                        stored.value().number()));
    }

    /** Sends one after the other until none waits, or one cannot be sent now. */
    private void send(String receiver) {
        var pause = Optional.<Duration>empty();
        try {
            var waiting = waiting(receiver);
            while (!waiting.isEmpty() && pause.isEmpty()) {
                for (int i = 0; i < waiting.size() && pause.isEmpty(); i++) {
                    pause = send(receiver, waiting.get(i), waiting.subList(i + 1, waiting.size()));
                }
                waiting = waiting(receiver);
            }
        } catch (RuntimeException fault) {
            LOG.error("Messages wait, as sending failed", fault);
            pause = Optional.of(Duration.ofSeconds(5));
        } finally {
            receivers.release(receiver, pause);
        }
    }

    private List<Stored<Message>> waiting(String receiver) {
        return documents
                .query(Query.in(Mailbox.partition(receiver), Message.class)
                        .between(Message.WAITING_FROM, Message.WAITING_TO))
                .items();
    }

    /** How long to wait before the next attempt; nothing if this message is settled. */
    private Optional<Duration> send(String receiver, Stored<Message> stored, List<Stored<Message>> later) {
        var message = stored.value();
        if (message.slot().isPresent() && isOvertaken(message.slot(), later)) {
            settle(stored, message.sent(""), List.of());
            return Optional.empty();
        }
        return switch (delivery.of(receiver, message)) {
            case Delivery.Delivered(var address, var sent) -> settle(receiver, stored, address, sent);
            case Delivery.Unreachable(var sent) -> settle(receiver, stored, new Address("", ""), sent);
            case Delivery.Homeless() -> Optional.of(Duration.ofSeconds(2));
        };
    }

    private static boolean isOvertaken(Optional<String> slot, List<Stored<Message>> later) {
        return later.stream().anyMatch(stored -> stored.value().slot().equals(slot));
    }

    private Optional<Duration> settle(String receiver, Stored<Message> stored, Address address, Sent sent) {
        var message = stored.value();
        switch (sent) {
            case Sent.Accepted(var id) -> {
                settle(stored, message.sent(address.conversation()), slot(receiver, message, address, id));
                return Optional.empty();
            }
            case Sent.Busy(var retryAfter) -> {
                return again(receiver, stored, "busy", retryAfter);
            }
            case Sent.Unknown(var why) -> {
                if (delivery.isChannel(receiver)) {
                    return giveUp(receiver, stored, why);
                }
                return again(receiver, stored, why, Duration.ZERO);
            }
            case Sent.Refused(var why) -> {
                return giveUp(receiver, stored, why);
            }
            case Sent.Blocked(var why) -> {
                return giveUp(receiver, stored, why);
            }
            case Sent.Gone(var why) -> {
                return giveUp(receiver, stored, why);
            }
        }
    }

    private Optional<Duration> again(String receiver, Stored<Message> stored, String why, Duration atLeast) {
        if (stored.value().at().plus(GIVE_UP).isBefore(clock.instant())) {
            return giveUp(receiver, stored, why);
        }
        return Optional.of(receivers.pause(receiver, atLeast));
    }

    private Optional<Duration> giveUp(String receiver, Stored<Message> stored, String why) {
        undelivered.keep(receiver, stored.value().cause(), why);
        settle(stored, stored.value().givenUp(), List.of());
        return Optional.empty();
    }

    private void settle(Stored<Message> before, Message after, List<Write> companions) {
        var writes = new ArrayList<Write>(companions);
        writes.add(Write.replace(before, after));
        documents.commit(new Batch(before.key().partition(), writes));
    }

    private List<Write> slot(String receiver, Message message, Address address, String activity) {
        return message.slot().stream()
                .map(slot -> Slot.key(receiver, slot))
                .map(key -> {
                    var now = new Slot(address.conversation(), activity);
                    return documents
                            .read(key, Slot.class)
                            .<Write>map(before -> Write.replace(before, now))
                            .orElseGet(() -> Write.create(key.id(), now));
                })
                .toList();
    }
}

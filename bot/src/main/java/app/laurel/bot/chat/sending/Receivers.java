package app.laurel.bot.chat.sending;

import static java.util.stream.Collectors.groupingBy;

import app.laurel.bot.chat.Matter;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Write;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For whom messages wait, and when each is served next; kept in lanes, so that whoever takes over finds them. */
final class Receivers {

    private static final int AT_ONCE = 50;

    private final Documents documents;
    private final Map<String, Waiting.Due> due = new HashMap<>();
    private final TreeSet<Waiting.Due> inOrder = new TreeSet<>();
    private final TreeSet<Waiting.Due> askedFor = new TreeSet<>();
    private final Map<String, Waiting> taken = new HashMap<>();
    private final Map<String, Integer> noted = new HashMap<>();
    private long turns;

    Receivers(Documents documents) {
        this.documents = documents;
    }

    /**
     * Marks in the lanes that messages wait, so that it is known once they are out of sight here.
     *
     * <p>A marker is written anew for each message: it is removed under its ETag only, so not by somebody who has not
     * seen the message yet.
     */
    void mark(List<Stored<Message>> messages) {
        messages.stream()
                .collect(
                        Collectors.toMap(Receivers::receiver, one -> one.value().number(), Math::max))
                .entrySet()
                .stream()
                .map(entry -> new Lane(entry.getKey(), entry.getValue()))
                .collect(groupingBy(lane -> Lanes.laneOf(lane.receiver())))
                .values()
                .forEach(this::mark);
    }

    static String receiver(Stored<Message> message) {
        return message.key().partition().substring("M|".length());
    }

    private void mark(Iterable<Lane> lanes) {
        var some = new ArrayList<Lane>();
        for (var lane : lanes) {
            some.add(lane);
            if (some.size() == AT_ONCE) {
                markTogether(some);
                some.clear();
            }
        }
        if (!some.isEmpty()) {
            markTogether(some);
        }
    }

    private void markTogether(List<Lane> lanes) {
        var partition = Lane.key(lanes.getFirst().receiver()).partition();
        while (!documents
                .commit(new Batch(partition, lanes.stream().map(this::write).toList()))
                .done()) {
            Thread.onSpinWait();
        }
    }

    private Write write(Lane lane) {
        var key = Lane.key(lane.receiver());
        return documents
                .read(key, Lane.class)
                .<Write>map(stored -> Write.replace(stored, lane))
                .orElseGet(() -> Write.create(key.id(), lane));
    }

    /** Everybody for whom something waits in these lanes. */
    void arrive(Set<Integer> lanes) {
        lanes.forEach(lane -> documents
                .all(Query.in(Lane.partition(lane), Lane.class))
                .forEach(stored -> waits(stored.value().receiver(), Instant.EPOCH)));
    }

    /** A message waits; an answer goes before all that nobody asked for. */
    synchronized void waits(Stored<Message> message, Instant at) {
        var receiver = receiver(message);
        waits(receiver, at);
        var next = due.get(receiver);
        if (next != null && message.value().matter() == Matter.ANSWER) {
            remove(next);
            next.waiting().askedFor(true);
            enqueue(next.waiting(), next.at());
        }
    }

    private synchronized void waits(String receiver, Instant at) {
        noted.merge(receiver, 1, Integer::sum);
        if (!taken.containsKey(receiver) && !due.containsKey(receiver)) {
            enqueue(new Waiting(receiver), at);
        }
    }

    /** The next one whose time has come, for the taker alone until it is released. */
    synchronized Optional<Waiting> take(Instant now) {
        return first(askedFor, now).or(() -> first(inOrder, now)).map(next -> {
            remove(next);
            taken.put(next.waiting().receiver(), next.waiting());
            return next.waiting();
        });
    }

    private static Optional<Waiting.Due> first(SortedSet<Waiting.Due> all, Instant now) {
        return all.isEmpty() || all.first().at().isAfter(now) ? Optional.empty() : Optional.of(all.first());
    }

    /** When the next one's time comes. */
    synchronized Optional<Instant> next() {
        return Stream.of(askedFor, inOrder)
                .filter(all -> !all.isEmpty())
                .map(all -> all.first().at())
                .min(Instant::compareTo);
    }

    synchronized void release(Waiting waiting, Instant at) {
        if (taken.remove(waiting.receiver(), waiting)) {
            enqueue(waiting, at);
        }
    }

    synchronized int noted(String receiver) {
        return noted.getOrDefault(receiver, 0);
    }

    /** Nothing waits for the receiver, unless something has been noted since. */
    synchronized void finish(Waiting waiting, int notedBefore) {
        if (noted(waiting.receiver()) == notedBefore) {
            taken.remove(waiting.receiver(), waiting);
            noted.remove(waiting.receiver());
        } else {
            release(waiting, Instant.EPOCH);
        }
    }

    /** Somebody else looks after the receiver now. */
    synchronized void leave(Waiting waiting) {
        taken.remove(waiting.receiver(), waiting);
        noted.remove(waiting.receiver());
    }

    synchronized void forget() {
        due.clear();
        inOrder.clear();
        askedFor.clear();
        taken.clear();
        noted.clear();
    }

    private void enqueue(Waiting waiting, Instant at) {
        var next = new Waiting.Due(at, turns++, waiting);
        due.put(waiting.receiver(), next);
        (waiting.isAskedFor() ? askedFor : inOrder).add(next);
    }

    private void remove(Waiting.Due next) {
        due.remove(next.waiting().receiver());
        inOrder.remove(next);
        askedFor.remove(next);
    }
}

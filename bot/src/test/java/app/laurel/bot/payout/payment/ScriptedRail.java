package app.laurel.bot.payout.payment;

import app.laurel.bot.payout.Found;
import app.laurel.bot.payout.Order;
import app.laurel.bot.payout.PaymentRail;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.Sent;
import app.laurel.bot.reward.Arrival;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A rail that does to each call what its script says, and keeps books of what it has really paid. */
final class ScriptedRail implements PaymentRail {

    static final Arrival SOON = new Arrival(LocalDate.parse("2026-12-15"), true);
    static final Duration SETTLING = Duration.ofSeconds(30);

    private final Deque<Trick> tricks = new ArrayDeque<>();
    private final Map<PayoutId, Entry> books = Collections.synchronizedMap(new LinkedHashMap<>());
    private final List<PayoutId> sends = Collections.synchronizedList(new ArrayList<>());

    /** What happens to one call. */
    enum Trick {
        FINE,
        AT_ONCE,
        LOST,
        SILENT,
        BUSY,
        REFUSES,
        CRASHES_BEFORE,
        CRASHES_AFTER,
        NO_ANSWER
    }

    /** A payment it has accepted. */
    record Entry(String entitlement, State state) {}

    /** The process dies in the middle of a call. */
    static final class Crash extends RuntimeException {}

    void plays(List<Trick> script) {
        tricks.addAll(script);
    }

    Map<PayoutId, Entry> books() {
        return books;
    }

    List<PayoutId> sends() {
        return sends;
    }

    Optional<State> state(PayoutId key) {
        return Optional.ofNullable(books.get(key)).map(Entry::state);
    }

    void put(PayoutId key, State state) {
        books.computeIfPresent(key, (id, entry) -> new Entry(entry.entitlement(), state));
    }

    @Override
    public String name() {
        return "simulated";
    }

    @Override
    public Duration settlingTime() {
        return SETTLING;
    }

    @Override
    public Sent send(Order order) {
        sends.add(order.id());
        var trick = tricks.isEmpty() ? Trick.FINE : tricks.poll();
        return switch (trick) {
            case FINE -> accept(order, State.ACKNOWLEDGED);
            case AT_ONCE -> accept(order, State.SETTLED);
            case SILENT -> {
                accept(order, State.ACKNOWLEDGED);
                yield new Sent.Unclear();
            }
            case REFUSES -> accept(order, State.FAILED_FINAL);
            case BUSY -> books.containsKey(order.id()) ? answer(order.id()) : new Sent.NotNow("BUSY");
            case LOST, NO_ANSWER -> new Sent.Unclear();
            case CRASHES_BEFORE -> throw new Crash();
            case CRASHES_AFTER -> {
                accept(order, State.ACKNOWLEDGED);
                throw new Crash();
            }
        };
    }

    @Override
    public Found ask(PayoutId key) {
        var trick = tricks.isEmpty() ? Trick.FINE : tricks.poll();
        if (trick == Trick.NO_ANSWER || trick == Trick.LOST) {
            return new Found.NoAnswer();
        }
        if (trick == Trick.CRASHES_BEFORE || trick == Trick.CRASHES_AFTER) {
            throw new Crash();
        }
        if (!books.containsKey(key)) {
            return new Found.NotKnown();
        }
        return switch (state(key).orElseThrow()) {
            case ACKNOWLEDGED -> new Found.Accepted(SOON);
            case SETTLED -> new Found.Arrived(SOON);
            case FAILED_FINAL -> new Found.Failed("ACCOUNT_CLOSED");
            case RETURNED -> new Found.Returned("ACCOUNT_CLOSED");
            case CREATED, SUBMITTED, UNKNOWN, RETRYABLE, CANCELLED -> throw new IllegalStateException("No such entry");
        };
    }

    private Sent accept(Order order, State state) {
        books.putIfAbsent(order.id(), new Entry(order.entitlement().value(), state));
        return answer(order.id());
    }

    private Sent answer(PayoutId key) {
        return switch (state(key).orElseThrow()) {
            case SETTLED -> new Sent.Arrived(SOON);
            case FAILED_FINAL -> new Sent.Refused("ACCOUNT_CLOSED");
            default -> new Sent.Accepted(SOON);
        };
    }
}

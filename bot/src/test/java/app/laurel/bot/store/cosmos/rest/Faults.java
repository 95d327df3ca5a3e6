package app.laurel.bot.store.cosmos.rest;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** Which requests for documents go wrong: those that a test has asked for, then as many as luck has it. */
public final class Faults {

    private static final Duration PAUSE = Duration.ofMillis(5);

    private final Queue<Fault> wanted = new ArrayDeque<>();
    private final AtomicInteger made = new AtomicInteger();
    private Random random = new Random(1);
    private double share;

    /** The next so many requests for documents meet this fault. */
    public synchronized void next(Fault fault, int times) {
        for (int time = 0; time < times; time++) {
            wanted.add(fault);
        }
    }

    /** From now on, this share of the requests for documents goes wrong in one way or another. */
    public synchronized void happen(double share, long seed) {
        this.share = share;
        this.random = new Random(seed);
    }

    /** Nothing goes wrong any more. */
    public synchronized void forget() {
        wanted.clear();
        share = 0;
    }

    public int made() {
        return made.get();
    }

    synchronized Optional<Fault> draw() {
        var fault = Optional.ofNullable(wanted.poll()).or(this::byLuck);
        fault.ifPresent(one -> made.incrementAndGet());
        return fault;
    }

    private Optional<Fault> byLuck() {
        var all = Fault.values();
        return random.nextDouble() < share ? Optional.of(all[random.nextInt(all.length)]) : Optional.empty();
    }

    static Refusal refusal(Fault fault) {
        return switch (fault) {
            case TOO_MANY_REQUESTS -> Refusal.tooManyRequests(PAUSE);
            case RETRY_WITH -> Refusal.of(449, "Conflicting request to resource has been attempted; retry");
            case UNAVAILABLE -> Refusal.of(503, "Service is currently unavailable");
            case TIMES_OUT_BEFORE, TIMES_OUT_AFTER, ANSWER_LOST -> Refusal.of(408, "Request timed out");
            case BEHIND -> Refusal.of(404, 1002, "The read session is not available for the input session token");
        };
    }
}

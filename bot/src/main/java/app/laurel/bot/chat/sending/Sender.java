package app.laurel.bot.chat.sending;

import app.laurel.bot.chat.Connector;
import app.laurel.bot.chat.Undelivered;
import app.laurel.bot.chat.sending.Preparing.Ready;
import app.laurel.bot.chat.traffic.Call;
import app.laurel.bot.chat.traffic.Traffic;
import app.laurel.bot.event.Worker;
import app.laurel.bot.store.Changes;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Shares;
import app.laurel.bot.store.Stored;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what waits: in order per receiver, to many receivers at a time, no faster than Teams allows. */
final class Sender implements Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final int BATCH = 500;
    /** Claimed ahead of their permits, so that a permit is used the moment it comes. */
    private static final int AHEAD = 8;

    private static final int AT_A_TIME = 64;
    private static final Duration AFTER_FAULT = Duration.ofSeconds(5);
    private static final Duration LISTEN_EVERY = Duration.ofSeconds(1);
    private static final Duration LOOK_AT_LEAST_EVERY = Duration.ofSeconds(30);
    private static final Duration SHORTLY = Duration.ofMillis(5);
    private static final Duration LONGEST_REST = Duration.ofMillis(500);
    private static final Duration SET_BACK = Duration.ofMinutes(1);

    private final Changes changes;
    private final Lanes lanes;
    private final Bell bell;
    private final Receivers receivers;
    private final Preparing preparing;
    private final Delivery delivery;
    private final Settling settling;
    private final Outbox outbox;
    private final Traffic traffic;
    private final InstantSource clock;
    private final Executor threads;
    private final List<Ready> ready = new ArrayList<>();
    private final AtomicInteger inPreparation = new AtomicInteger();
    private final AtomicInteger underWay = new AtomicInteger();
    private Set<Integer> heldBefore = Set.of();
    private Instant lastLook = Instant.EPOCH;
    private Instant listenAgain = Instant.MIN;
    private Instant lookAgain = Instant.MIN;
    private boolean bellDue;

    Sender(
            Documents documents,
            Changes changes,
            Shares shares,
            Delivery delivery,
            Outbox outbox,
            Undelivered undelivered,
            Traffic traffic,
            String self,
            InstantSource clock,
            Executor threads) {
        this.changes = changes;
        this.lanes = new Lanes(shares);
        this.bell = new Bell(documents);
        this.receivers = new Receivers(documents);
        this.settling = new Settling(documents, undelivered, clock);
        this.preparing = new Preparing(documents, receivers, delivery, outbox, settling, traffic, self, clock);
        this.delivery = delivery;
        this.outbox = outbox;
        this.traffic = traffic;
        this.clock = clock;
        this.threads = threads;
    }

    @Override
    public String name() {
        return "sender";
    }

    @Override
    public boolean work() {
        var now = clock.instant();
        if (now.isBefore(lastLook.minus(SET_BACK))) {
            // Somebody has set the clock back, and nothing remembered is true any more.
            forget();
        }
        lastLook = now;
        lookAround(now);
        var more = changes.next(name(), Message.class, BATCH, this::note);
        var prepared = prepare(now);
        return send() || prepared || more;
    }

    @Override
    public Duration rest() {
        var now = clock.instant();
        if (inPreparation.get() > 0) {
            return SHORTLY;
        }
        var next = isAnyReady() ? Optional.of(traffic.free(now)) : receivers.next();
        var rest = next.map(at -> Duration.between(now, at)).orElse(LONGEST_REST);
        return rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
    }

    private void forget() {
        receivers.forget();
        preparing.forget();
        traffic.forget();
        listenAgain = Instant.MIN;
        lookAgain = Instant.MIN;
        synchronized (ready) {
            ready.clear();
        }
    }

    /** Looks after its lanes, and for what others have noted in them. */
    private void lookAround(Instant now) {
        var held = lanes.held();
        if (!held.equals(heldBefore)) {
            heldBefore = held;
            preparing.forget();
            lookAgain = now;
        }
        if (!lanes.areAll() && !now.isBefore(listenAgain)) {
            listenAgain = now.plus(LISTEN_EVERY);
            lookAgain = isCalled() ? now : lookAgain;
        }
        if (!now.isBefore(lookAgain)) {
            lookAgain = now.plus(LOOK_AT_LEAST_EVERY);
            receivers.arrive(held);
            traffic.tidy(now);
        }
    }

    /** Calls the others if need be, and says whether anybody has called. */
    private boolean isCalled() {
        if (bellDue) {
            bell.ring();
            bellDue = false;
        }
        return bell.hasRung();
    }

    private void note(List<Stored<Message>> messages) {
        var waiting = messages.stream().filter(stored -> stored.value().waits()).toList();
        receivers.mark(waiting);
        var now = clock.instant();
        for (var stored : waiting) {
            if (lanes.hold(Receivers.receiver(stored))) {
                receivers.waits(stored, now);
            } else {
                bellDue = true;
            }
        }
    }

    private boolean prepare(Instant now) {
        var any = false;
        for (var next = take(now); next.isPresent(); next = take(now)) {
            var waiting = next.get();
            if (lanes.hold(waiting.receiver())) {
                inPreparation.incrementAndGet();
                threads.execute(() -> prepare(waiting));
            } else {
                receivers.leave(waiting);
            }
            any = true;
        }
        return any;
    }

    private Optional<Waiting> take(Instant now) {
        return inPreparation.get() + readyCount() < AHEAD ? receivers.take(now) : Optional.empty();
    }

    private void prepare(Waiting waiting) {
        try {
            preparing.prepare(waiting).ifPresent(this::add);
        } catch (RuntimeException fault) {
            LOG.error("Messages wait, as the next one could not be read", fault);
            waiting.forget();
            receivers.release(waiting, clock.instant().plus(AFTER_FAULT));
        } finally {
            inPreparation.decrementAndGet();
        }
    }

    private boolean send() {
        var any = false;
        for (var next = nextReady(); next.isPresent(); next = nextReady()) {
            var leave = next.get();
            underWay.incrementAndGet();
            var message = leave.one().at(clock.instant());
            threads.execute(() -> send(leave.one().waiting(), message, leave.call()));
            any = true;
        }
        return any;
    }

    /** A message that may go out now, as the call that it counts as. */
    private record Leave(Ready one, Call call) {}

    /** The first whose conversation takes it, if the tenant has leave; the leave is used up. */
    private Optional<Leave> nextReady() {
        synchronized (ready) {
            if (underWay.get() >= AT_A_TIME) {
                return Optional.empty();
            }
            var now = clock.instant();
            var free = ready.stream()
                    .filter(one -> !traffic.free(one.conversation(), now).isAfter(now))
                    .findFirst();
            var leave =
                    free.flatMap(one -> traffic.take(one.conversation(), now).map(call -> new Leave(one, call)));
            leave.ifPresent(given -> ready.remove(given.one()));
            return leave;
        }
    }

    private void send(Waiting waiting, Stored<Message> message, Call call) {
        var next = clock.instant().plus(AFTER_FAULT);
        try {
            var attempt = delivery.of(waiting.receiver(), message.value());
            call.answered(clock.instant());
            var pause = settling.settle(waiting.receiver(), message, attempt);
            waiting.settled();
            if (!(attempt.sent() instanceof Connector.Sent.Accepted)) {
                waiting.forget();
            } else if (waiting.isBlocked()) {
                outbox.welcomeBack(waiting.receiver());
            }
            next = pause.orElseGet(clock::instant);
        } catch (RuntimeException fault) {
            LOG.error("Nobody knows what became of a message", fault);
            waiting.forget();
        } finally {
            receivers.release(waiting, next);
            underWay.decrementAndGet();
        }
    }

    private void add(Ready one) {
        synchronized (ready) {
            ready.add(one);
        }
    }

    private int readyCount() {
        synchronized (ready) {
            return ready.size();
        }
    }

    private boolean isAnyReady() {
        return readyCount() > 0;
    }
}

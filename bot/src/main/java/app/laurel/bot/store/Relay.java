package app.laurel.bot.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import app.laurel.bot.event.PoisonedEvents;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.event.Worker;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the reactions of one lane what happened: at least once, many entities at a time, each entity's events in order. */
public final class Relay implements Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int BATCH = 200;
    private static final Duration CALM = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final List<Duration> PAUSES = List.of(Duration.ofMillis(20), Duration.ofMillis(200));

    private final String lane;
    private final Reactions reactions;
    private final Changes changes;
    private final PoisonedEvents poisoned;
    private volatile long workedAt = System.nanoTime();
    private volatile boolean busy;
    private Optional<Relay> urgent = Optional.empty();

    public Relay(String lane, Reactions reactions, Changes changes, PoisonedEvents poisoned) {
        this.lane = lane;
        this.reactions = reactions;
        this.changes = changes;
        this.poisoned = poisoned;
    }

    boolean serves(String other) {
        return lane.equals(other);
    }

    @Override
    public String name() {
        return "relay:" + lane;
    }

    /** Long enough for a referral's way from confirmed to issued, so that its card is drawn once. */
    @Override
    public Duration rest() {
        return isWoken() ? Worker.super.rest() : CALM;
    }

    @Override
    public boolean isWoken() {
        return !lane.equals(Reactions.SHOWING);
    }

    /** Waits while another has something to tell, but not for ever. */
    void behind(Relay other) {
        urgent = Optional.of(other);
    }

    @Override
    public boolean work() {
        if (urgent.filter(other -> other.busy).isPresent() && !hasWaitedLong()) {
            return false;
        }
        busy = changes.next(name(), EventDocument.class, BATCH, this::tell);
        workedAt = busy ? workedAt : System.nanoTime();
        return busy;
    }

    private boolean hasWaitedLong() {
        return System.nanoTime() - workedAt > LONGEST_WAIT.toNanos();
    }

    private void tell(List<Stored<EventDocument>> documents) {
        Together.run(byEntity(documents).stream().map(this::inOrder).toList());
    }

    private Collection<List<Stored<EventDocument>>> byEntity(List<Stored<EventDocument>> documents) {
        return documents.stream()
                .filter(document -> !deliveries(document).isEmpty())
                .collect(groupingBy(
                        document -> new Key(
                                document.key().partition(), document.value().entity()),
                        LinkedHashMap::new,
                        toList()))
                .values();
    }

    private Runnable inOrder(List<Stored<EventDocument>> documents) {
        return () ->
                documents.forEach(document -> deliveries(document).forEach(delivery -> make(delivery, document.key())));
    }

    private List<? extends Delivery<?>> deliveries(Stored<EventDocument> document) {
        return Delivery.of(document, event -> reactions.of(lane, event));
    }

    private void make(Delivery<?> delivery, Key document) {
        for (var pause : PAUSES) {
            try {
                delivery.make();
                return;
            } catch (StoreUnavailable noFaultOfTheEvent) {
                throw noFaultOfTheEvent;
            } catch (RuntimeException fault) {
                LOG.info("{} failed on {} and is tried again: {}", delivery.to().name(), document, fault.toString());
                LockSupport.parkNanos(pause.toNanos());
            }
        }
        makeOrKeep(delivery, document);
    }

    private void makeOrKeep(Delivery<?> delivery, Key document) {
        try {
            delivery.make();
        } catch (StoreUnavailable noFaultOfTheEvent) {
            throw noFaultOfTheEvent;
        } catch (RuntimeException fault) {
            poisoned.keep(delivery.to().name(), document.partition(), document.id(), delivery.occurrence(), fault);
        }
    }
}

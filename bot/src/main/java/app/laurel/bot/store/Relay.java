package app.laurel.bot.store;

import app.laurel.bot.event.PoisonedEvents;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.event.Worker;
import java.time.Duration;
import java.util.ArrayList;
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
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
    private static final List<Duration> PAUSES = List.of(Duration.ofMillis(20), Duration.ofMillis(200));

    private final String lane;
    private final Reactions reactions;
    private final Changes changes;
    private final PoisonedEvents poisoned;
    private final List<String> names;
    private volatile long workedAt = System.nanoTime();
    private volatile boolean busy;
    private Optional<Relay> urgent = Optional.empty();

    public Relay(String lane, Reactions reactions, Changes changes, PoisonedEvents poisoned) {
        this.lane = lane;
        this.reactions = reactions;
        this.changes = changes;
        this.poisoned = poisoned;
        this.names = reactions.eventsOf(lane).stream()
                .map(name -> "\"name\":\"" + name + "\"")
                .toList();
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
        busy = changes.next(name(), EventDocument.class, BATCH, this::mayConcern, this::tell);
        workedAt = busy ? workedAt : System.nanoTime();
        return busy;
    }

    /** Whether one of the events that this lane reacts to is named in it. */
    private boolean mayConcern(String eventDocument) {
        return names.stream().anyMatch(eventDocument::contains);
    }

    private boolean hasWaitedLong() {
        return System.nanoTime() - workedAt > LONGEST_WAIT.toNanos();
    }

    private void tell(List<Stored<EventDocument>> documents) {
        var byEntity = new LinkedHashMap<Key, List<Told>>();
        for (var document : documents) {
            var deliveries = Delivery.of(document, event -> reactions.of(lane, event));
            if (!deliveries.isEmpty()) {
                var entity =
                        new Key(document.key().partition(), document.value().entity());
                byEntity.computeIfAbsent(entity, first -> new ArrayList<>()).add(new Told(document.key(), deliveries));
            }
        }
        Together.run(byEntity.values().stream().map(this::inOrder).toList());
    }

    private Runnable inOrder(List<Told> documents) {
        return () -> documents.forEach(told -> told.deliveries().forEach(delivery -> make(delivery, told.document())));
    }

    /** An event document, and whom to tell of it. */
    private record Told(Key document, List<? extends Delivery<?>> deliveries) {}

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

package app.laurel.bot.store;

import app.laurel.bot.event.PoisonedEvents;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.event.Worker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the reactions of one lane what happened: at least once, many entities at a time, each entity's events in order. */
public final class Relay implements Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final String NAME = "\"name\":\"";
    private static final int BATCH = 1000;
    private static final int CROWD = BATCH / 2;
    private static final Duration LATELY = Duration.ofSeconds(10);

    /** Long enough for a referral's way from confirmed to issued, so that its card is drawn once. */
    private static final Map<String, Duration> CALM =
            Map.of(Reactions.SHOWING, Duration.ofSeconds(2), Reactions.VIEWS, Duration.ofSeconds(1));

    private static final List<Duration> PAUSES = List.of(Duration.ofMillis(20), Duration.ofMillis(200));

    private final String lane;
    private final Reactions reactions;
    private final Changes changes;
    private final PoisonedEvents poisoned;
    private final Set<String> names;
    private final Duration calm;
    private volatile boolean busy;
    private volatile boolean crowded;
    private volatile long crowdedAt = System.nanoTime() - LATELY.toNanos();
    private Optional<GivingWay> givingWay = Optional.empty();

    public Relay(String lane, Reactions reactions, Changes changes, PoisonedEvents poisoned) {
        this.lane = lane;
        this.reactions = reactions;
        this.changes = changes;
        this.poisoned = poisoned;
        this.calm = CALM.getOrDefault(lane, Duration.ZERO);
        this.names = Set.copyOf(reactions.eventsOf(lane));
    }

    boolean serves(String other) {
        return lane.equals(other);
    }

    @Override
    public String name() {
        return "relay:" + lane;
    }

    @Override
    public Duration rest() {
        return isWoken() ? Worker.super.rest() : calm;
    }

    @Override
    public boolean isWoken() {
        return calm.isZero();
    }

    /** Waits in this way while another lane has more to tell than it can at once. */
    void give(GivingWay way) {
        givingWay = Optional.of(way);
    }

    /** Whether there was something to tell when it last looked. */
    boolean isBusy() {
        return busy;
    }

    /** Whether there is more to tell here than can be told at once. */
    boolean isCrowded() {
        return crowded;
    }

    /** Whether there was more than could be told at once a moment ago. */
    boolean wasCrowdedLately() {
        return System.nanoTime() - crowdedAt < LATELY.toNanos();
    }

    @Override
    public boolean work() {
        if (givingWay.filter(GivingWay::isToWait).isPresent()) {
            return false;
        }
        busy = changes.next(name(), EventDocument.class, BATCH, this::mayConcern, this::tell);
        crowded = busy && crowded;
        givingWay.ifPresent(way -> way.worked(busy));
        return busy;
    }

    /** Whether one of the events that this lane reacts to is named in it. */
    private boolean mayConcern(String eventDocument) {
        for (int at = eventDocument.indexOf(NAME); at >= 0; at = eventDocument.indexOf(NAME, at)) {
            at += NAME.length();
            if (names.contains(eventDocument.substring(at, eventDocument.indexOf('"', at)))) {
                return true;
            }
        }
        return false;
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
        crowded = byEntity.size() >= CROWD;
        crowdedAt = crowded ? System.nanoTime() : crowdedAt;
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

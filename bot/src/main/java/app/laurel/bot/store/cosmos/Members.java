package app.laurel.bot.store.cosmos;

import app.laurel.bot.store.Hash;
import app.laurel.bot.store.Shares;
import app.laurel.bot.store.StoreUnavailable;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The instances that are alive: each counts up its own beat in one document that all read. Nobody's clock is compared with
 * anybody else's: an instance is dead to another one that has seen its beat stand still for as long as a lease lasts, and
 * by then has long stopped working, for it stops when its own beat has not been taken for two thirds of that.
 */
final class Members implements Shares, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Members.class);
    private static final String PARTITION = "members";
    /** Who copies all that is kept is called like this, and nobody else may work with it meanwhile. */
    static final String COPYING = "copying:";

    private static final int BEATS_IN_A_LEASE = 4;
    private static final int FORGOTTEN_AFTER = 20;

    private final LeaseBook book;
    private final String self;
    private final Duration lease;
    private final Map<String, Seen> seen = new HashMap<>();
    private final Thread thread;
    private volatile TreeSet<String> alive = new TreeSet<>();
    private volatile Map<String, String> owners = new ConcurrentHashMap<>();
    private volatile long beatAt;
    private volatile long joinedAt;
    private volatile long term;
    private volatile boolean over;

    Members(LeaseBook book, String self, Duration lease) {
        this.book = book;
        this.self = self;
        this.lease = lease;
        this.beatAt = System.nanoTime() - lease.toNanos();
        // Not a virtual one: those share what cores there are, and it is to be heard however busy they are.
        this.thread = Thread.ofPlatform().daemon().name("cosmos-beat").unstarted(this::beatOn);
    }

    String self() {
        return self;
    }

    void join() {
        for (int attempt = 0; attempt < FORGOTTEN_AFTER && !isAlive(); attempt++) {
            beat(false);
        }
        if (!isAlive()) {
            throw new StoreUnavailable("The document of all instances can't be written; try again");
        }
        thread.start();
    }

    /** Whether the others still count on this instance. */
    boolean isAlive() {
        return System.nanoTime() - beatAt < lease.toNanos() * 2 / 3;
    }

    /** Goes up each time this instance may have been taken for dead; what it held before is no longer its own. */
    long term() {
        return term;
    }

    int count() {
        return alive.size();
    }

    /** Whether it is alive; one that has never been heard of here may just have come, so the document is read anew. */
    boolean isAlive(String member) {
        if (!alive.contains(member) && !hasSeen(member)) {
            beat(false);
        }
        return alive.contains(member);
    }

    private synchronized boolean hasSeen(String member) {
        return seen.containsKey(member);
    }

    /** Waits until none of these others is alive, which of one that was killed nobody knows at once; says whether it is so. */
    boolean outlive(Predicate<String> others) {
        var end = System.nanoTime() + lease.multipliedBy(2).toNanos();
        while (isAnyAlive(others) && System.nanoTime() < end) {
            LockSupport.parkNanos(this, lease.toNanos() / 20);
        }
        return !isAnyAlive(others);
    }

    private boolean isAnyAlive(Predicate<String> others) {
        return alive.stream().anyMatch(member -> !member.equals(self) && others.test(member));
    }

    @Override
    public boolean isOurs(String work) {
        return isAlive() && (isAlone() || isCountedOn()) && ownerOf(work).equals(self);
    }

    @Override
    public boolean isAlone() {
        return alive.size() == 1;
    }

    /** Whether each of the others has heard of this instance since it came, or has stopped; before, it may still do our work. */
    private boolean isCountedOn() {
        return System.nanoTime() - joinedAt >= lease.toNanos() * 2 / 3;
    }

    /** Who does a piece of work: the same for all who see the same instances, and changed for few when one comes or goes. */
    String ownerOf(String work) {
        return owners.computeIfAbsent(work, this::bestFor);
    }

    private String bestFor(String work) {
        var best = self;
        var highest = "";
        for (var member : alive) {
            var score = Hash.of(member + "\n" + work);
            if (score.compareTo(highest) > 0) {
                highest = score;
                best = member;
            }
        }
        return best;
    }

    private void beatOn() {
        var pause = lease.toNanos() / BEATS_IN_A_LEASE;
        while (!over) {
            LockSupport.parkNanos(this, pause);
            try {
                if (!over) {
                    beat(false);
                }
            } catch (RuntimeException fault) {
                LOG.warn("The beat was missed: {}", fault.toString());
            }
        }
    }

    private synchronized void beat(boolean last) {
        var began = System.nanoTime();
        var page = book.read(PARTITION, PARTITION).orElseGet(() -> LeaseBook.blank(PARTITION, PARTITION));
        var members = page.json().deepCopy();
        look(members.path("beats"), began);
        var beats = members.withObject("/beats");
        seen.forEach((member, one) -> {
            if (began - one.since() > lease.toNanos() * FORGOTTEN_AFTER) {
                beats.remove(member);
            }
        });
        if (last) {
            beats.remove(self);
        } else {
            beats.put(self, beats.path(self).asLong() + 1);
        }
        if (book.write(new LeaseBook.Page(PARTITION, PARTITION, members, page.etag()))
                .isPresent()) {
            if (began - beatAt >= lease.toNanos() * 2 / 3) {
                joinedAt = System.nanoTime();
                term++;
            }
            beatAt = began;
        }
    }

    private void look(com.fasterxml.jackson.databind.JsonNode beats, long now) {
        var living = new TreeSet<String>();
        living.add(self);
        beats.properties().forEach(one -> {
            var before = seen.get(one.getKey());
            var beat = one.getValue().asLong();
            var known = before != null && before.beat() == beat ? before : new Seen(beat, now);
            seen.put(one.getKey(), known);
            if (now - known.since() < lease.toNanos()) {
                living.add(one.getKey());
            }
        });
        seen.keySet().removeIf(member -> !beats.has(member));
        if (!living.equals(alive)) {
            LOG.info("{} instances are alive", living.size());
            alive = living;
            owners = new ConcurrentHashMap<>();
        }
    }

    /** Says good-bye, so that the others need not wait. */
    @Override
    public void close() {
        over = true;
        LockSupport.unpark(thread);
        try {
            thread.join(TimeUnit.SECONDS.toMillis(5));
            beat(true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (StoreUnavailable fault) {
            LOG.info("The others will find out by themselves that this instance has gone: {}", fault.getMessage());
        }
        beatAt = System.nanoTime() - lease.toNanos();
    }

    /** A beat, and since when it has not changed. */
    private record Seen(long beat, long since) {}
}

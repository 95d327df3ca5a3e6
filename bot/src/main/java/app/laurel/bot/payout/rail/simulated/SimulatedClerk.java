package app.laurel.bot.payout.rail.simulated;

import app.laurel.bot.event.Worker;
import app.laurel.bot.payout.News;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.payment.Learning;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Lets the simulated rail's payments arrive or come back when their time has come, and tells Laurel. */
final class SimulatedClerk implements Worker {

    private static final Duration LOOKS_EVERY = Duration.ofMillis(250);

    private final Documents documents;
    private final Learning learning;
    private final SimulatedSettings settings;
    private final InstantSource clock;
    private Instant lastLook = Instant.MIN;

    SimulatedClerk(Documents documents, Learning learning, SimulatedSettings settings, InstantSource clock) {
        this.documents = documents;
        this.learning = learning;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "rail-simulated-clerk";
    }

    @Override
    public boolean work() {
        var now = clock.instant();
        if (!now.isBefore(lastLook) && now.isBefore(lastLook.plus(LOOKS_EVERY))) {
            return false;
        }
        var due = documents
                .query(Query.in(Entry.BOOKS, Entry.class).between(Entry.DUE, Entry.due(now.plusMillis(1))))
                .items();
        due.forEach(this::move);
        if (due.isEmpty()) {
            lastLook = now;
        }
        return !due.isEmpty();
    }

    private void move(Stored<Entry> stored) {
        var entry = stored.value();
        var paid = entry.state() == Entry.State.ACCEPTED;
        learning.hear(
                SimulatedRail.NAME,
                new PayoutId(entry.key()),
                paid ? new News.Arrived(entry.arrival()) : new News.Returned("ACCOUNT_CLOSED"));
        var after = paid
                ? entry.now(
                        Entry.State.PAID,
                        Optional.of(clock.instant().plus(settings.returnsAfter()))
                                .filter(later -> entry.comesBack()))
                : entry.now(Entry.State.CAME_BACK, Optional.empty());
        documents.commit(Batch.in(Entry.BOOKS, Write.replace(stored, after)));
    }
}

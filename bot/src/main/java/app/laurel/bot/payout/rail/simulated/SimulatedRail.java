package app.laurel.bot.payout.rail.simulated;

import app.laurel.bot.payout.Found;
import app.laurel.bot.payout.Order;
import app.laurel.bot.payout.PaymentRail;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.Sent;
import app.laurel.bot.payout.Statement;
import app.laurel.bot.reward.Arrival;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Committed;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Pays nobody, but keeps books as a rail does: what it has accepted stays accepted, once per key. */
final class SimulatedRail implements PaymentRail {

    static final String NAME = "simulated";

    private static final String REASON = "ACCOUNT_CLOSED";
    private static final Duration TRANSFER = Duration.ofDays(2);

    private final Documents documents;
    private final SimulatedSettings settings;
    private final Fates fates;
    private final InstantSource clock;

    SimulatedRail(Documents documents, SimulatedSettings settings, InstantSource clock) {
        this.documents = documents;
        this.settings = settings;
        this.fates = new Fates(settings);
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration settlingTime() {
        return settings.settlingTime();
    }

    @Override
    public Optional<Statement> statement() {
        return Optional.of(new Books());
    }

    @Override
    public Sent send(Order order) {
        LockSupport.parkNanos(settings.answersAfter().toNanos());
        var known = find(order.id());
        return known.isPresent() ? again(known.get()) : first(order);
    }

    @Override
    public Found ask(PayoutId key) {
        LockSupport.parkNanos(settings.answersAfter().toNanos());
        return find(key).map(SimulatedRail::found).orElseGet(Found.NotKnown::new);
    }

    /** The entries as others may read them. */
    private final class Books implements Statement {

        @Override
        public Stream<Line> lines() {
            return documents.stream(Query.in(Entry.BOOKS, Entry.class)).map(stored -> line(stored.value()));
        }

        @Override
        public Statement.Answer find(PayoutId key) {
            return SimulatedRail.this
                    .find(key)
                    .<Statement.Answer>map(entry -> new Statement.Answer.There(line(entry)))
                    .orElseGet(Statement.Answer.Nothing::new);
        }

        private Line line(Entry entry) {
            var stands = entry.state() == Entry.State.ACCEPTED || entry.state() == Entry.State.PAID;
            return new Line(entry.key(), entry.amount(), stands);
        }
    }

    private Sent first(Order order) {
        return switch (fates.of(order)) {
            case ACCEPTED -> accept(order, false);
            case RETURNS -> accept(order, true);
            case FAILS_FOR_NOW -> new Sent.NotNow("BUSY");
            case TIMES_OUT_BEFORE_ACCEPTING -> new Sent.Unclear();
            case TIMES_OUT_AFTER_ACCEPTING -> {
                accept(order, false);
                yield new Sent.Unclear();
            }
            case FAILS_FOR_GOOD -> write(entry(order, Entry.State.REFUSED, false, Optional.empty()));
        };
    }

    private Sent accept(Order order, boolean comesBack) {
        fates.forget(order);
        var now = clock.instant();
        var atOnce = settings.settlesAfter().isZero();
        var due = atOnce
                ? Optional.of(now.plus(settings.returnsAfter())).filter(later -> comesBack)
                : Optional.of(now.plus(settings.settlesAfter()));
        return write(entry(order, atOnce ? Entry.State.PAID : Entry.State.ACCEPTED, comesBack, due));
    }

    private Entry entry(Order order, Entry.State state, boolean comesBack, Optional<Instant> due) {
        var now = clock.instant();
        return Entry.of(order, state, arrival(order.owner(), now), now, comesBack, due);
    }

    /** Of two who send the same at the same time, both get the answer of the first. */
    private Sent write(Entry entry) {
        return switch (documents.commit(Batch.in(Entry.BOOKS, Write.create(entry.key(), entry)))) {
            case Committed.Done() -> again(entry);
            case Committed.Conflict taken ->
                again(find(new PayoutId(entry.key())).orElseThrow());
            case Committed.Stale no -> new Sent.Unclear();
            case Committed.Missing no -> new Sent.Unclear();
            case Committed.TooBig no -> new Sent.Unclear();
        };
    }

    private Optional<Entry> find(PayoutId key) {
        return documents.read(Entry.key(key.value()), Entry.class).map(stored -> stored.value());
    }

    private static Sent again(Entry entry) {
        return switch (entry.state()) {
            case ACCEPTED, CAME_BACK -> new Sent.Accepted(entry.arrival());
            case PAID -> new Sent.Arrived(entry.arrival());
            case REFUSED -> new Sent.Refused(REASON);
        };
    }

    private static Found found(Entry entry) {
        return switch (entry.state()) {
            case ACCEPTED -> new Found.Accepted(entry.arrival());
            case PAID -> new Found.Arrived(entry.arrival());
            case REFUSED -> new Found.Failed(REASON);
            case CAME_BACK -> new Found.Returned(REASON);
        };
    }

    /** Colleagues get it with their pay, customers two days later. */
    private Arrival arrival(Owner owner, Instant at) {
        var today = LocalDate.ofInstant(at, ZoneOffset.UTC);
        if (owner.isCustomer()) {
            return new Arrival(today.plusDays(TRANSFER.toDays()), false);
        }
        var payday = today.withDayOfMonth(settings.payday());
        return new Arrival(payday.isAfter(today) ? payday : payday.plusMonths(1), true);
    }
}

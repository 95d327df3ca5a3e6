package app.laurel.bot.payout.rail.batch;

import app.laurel.bot.payout.Found;
import app.laurel.bot.payout.Order;
import app.laurel.bot.payout.PaymentRail;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.Sent;
import app.laurel.bot.payout.Statement;
import app.laurel.bot.store.Stored;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** A rail that takes payouts in files: what it has taken in, it knows for ever. */
final class BatchRail implements PaymentRail {

    private static final String UNKNOWN = "UNKNOWN";

    private final String name;
    private final Batches batches;
    private final Format format;
    private final BatchLimits limits;
    private final InstantSource clock;

    BatchRail(String name, Batches batches, Format format, BatchLimits limits, InstantSource clock) {
        this.name = name;
        this.batches = batches;
        this.format = format;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public String name() {
        return name;
    }

    /** Its books are Laurel's own, so that what they don't know is not there. */
    @Override
    public Duration settlingTime() {
        return Duration.ZERO;
    }

    @Override
    public boolean gathers() {
        return true;
    }

    @Override
    public Optional<Statement> statement() {
        return Optional.of(new FileStatement(batches));
    }

    @Override
    public Sent send(Order order) {
        var known = batches.line(order.id()).map(Stored::value);
        if (known.isPresent()) {
            return sent(known.get());
        }
        return format.lacks(order)
                .<Sent>map(Sent.Refused::new)
                .orElseGet(() ->
                        sent(batches.add(order, format.group(order, clock.instant()), limits.most(), clock.instant())));
    }

    @Override
    public Found ask(PayoutId key) {
        return batches.line(key).map(Stored::value).map(this::found).orElseGet(Found.NotKnown::new);
    }

    private Sent sent(Line line) {
        return switch (found(line)) {
            case Found.Accepted(var arrival) -> new Sent.Accepted(arrival);
            case Found.Arrived(var arrival) -> new Sent.Arrived(arrival);
            case Found.Failed(var reason) -> new Sent.Refused(reason);
            case Found.Returned(var reason) ->
                new Sent.Accepted(format.arrival(line.batch(), clock.instant())); // it had left, and asking tells more
            case Found.Batched waiting -> new Sent.Batched();
            case Found.NotKnown none -> new Sent.Unclear();
            case Found.NoAnswer none -> new Sent.Unclear();
            case Found.CannotSay none -> new Sent.Unclear();
        };
    }

    private Found found(Line line) {
        if (line.outcome().isPresent()) {
            var reason = line.reason().orElse(UNKNOWN);
            return switch (line.outcome().get()) {
                case PAID -> new Found.Arrived(format.arrival(line.batch(), line.queuedAt()));
                case FAILED -> new Found.Failed(reason);
                case RETURNED -> new Found.Returned(reason);
            };
        }
        var left = batches.file(line.batch()).filter(BatchFile::hasLeft);
        return left.filter(file -> file.leftOut().contains(line.payout())).isPresent()
                ? new Found.Failed("ACCOUNT_UNKNOWN")
                : left.<Found>map(file -> new Found.Accepted(format.arrival(file.batch(), file.closedAt())))
                        .orElseGet(Found.Batched::new);
    }
}

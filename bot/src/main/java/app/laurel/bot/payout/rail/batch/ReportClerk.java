package app.laurel.bot.payout.rail.batch;

import static java.math.BigDecimal.ZERO;

import app.laurel.bot.casework.Refusal;
import app.laurel.bot.event.Worker;
import app.laurel.bot.payout.News;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.payment.Learning;
import app.laurel.bot.people.Role;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes in what the other side answers: late, twice or out of order, it comes to the same. */
final class ReportClerk implements Worker {

    private static final Duration LOOKS_EVERY = Duration.ofSeconds(2);
    private static final String UNKNOWN = "UNKNOWN";

    private final String rail;
    private final Batches batches;
    private final Format format;
    private final Folder folder;
    private final Learning learning;
    private final Consumer<Refusal> troubles;
    private final InstantSource clock;
    private Instant lastLook = Instant.MIN;

    ReportClerk(
            String rail,
            Batches batches,
            Format format,
            Folder folder,
            Learning learning,
            Consumer<Refusal> troubles,
            InstantSource clock) {
        this.rail = rail;
        this.batches = batches;
        this.format = format;
        this.folder = folder;
        this.learning = learning;
        this.troubles = troubles;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "rail-" + rail + "-reports";
    }

    @Override
    public boolean work() {
        var now = clock.instant();
        if (!now.isBefore(lastLook) && now.isBefore(lastLook.plus(LOOKS_EVERY))) {
            return false;
        }
        lastLook = now;
        var arrived = folder.arrived();
        arrived.forEach(this::take);
        return !arrived.isEmpty();
    }

    private void take(Path file) {
        var content = folder.read(file);
        switch (format.read(content)) {
            case Told.Outcomes outcomes
            when !agrees(outcomes) -> {
                raise("rail-report-unreadable", file.getFileName().toString(), "TOTALS");
                folder.putAside(file, "refused");
            }
            case Told.Outcomes outcomes -> {
                outcomes.outcomes().forEach(this::take);
                outcomes.unknown().forEach(this::unknown);
                outcomes.wholeFile().ifPresent(this::take);
                folder.putAside(file, "done");
            }
            case Told.Unreadable(var why) -> {
                raise("rail-report-unreadable", file.getFileName().toString(), why);
                folder.putAside(file, "refused");
            }
        }
    }

    /** Whether the other side has read in Laurel's file what Laurel has written there. */
    private boolean agrees(Told.Outcomes told) {
        return told.original()
                .flatMap(original -> paid(original.message()).map(paid -> agrees(original, paid)))
                .orElse(true);
    }

    private static boolean agrees(Told.Original original, List<Line> paid) {
        var sum = paid.stream()
                .map(line -> new BigDecimal(line.amount().decimal()))
                .reduce(ZERO, BigDecimal::add);
        return original.count().filter(count -> count != paid.size()).isEmpty()
                && original.sum().filter(other -> other.compareTo(sum) != 0).isEmpty();
    }

    /** What stands in a file of Laurel's. */
    private Optional<List<Line>> paid(String message) {
        return batches.batch(message)
                .flatMap(batches::file)
                .map(file -> batches.lines(file.batch()).stream()
                        .filter(line -> !file.leftOut().contains(line.payout()))
                        .toList());
    }

    private void take(Told.WholeFile whole) {
        paid(whole.message())
                .ifPresentOrElse(
                        lines -> lines.forEach(
                                line -> take(new Told.Outcome(line.payout(), whole.outcome(), whole.reason()))),
                        () -> unknown(whole.message()));
    }

    private void take(Told.Outcome told) {
        var before = batches.line(told.payout());
        if (before.isEmpty()) {
            unknown(told.payout().value());
            return;
        }
        var line = before.get().value();
        var next = next(line, told);
        // What was said of this very payout is more than what is said of all.
        var reason = line.outcome().equals(next) ? line.reason().or(told::reason) : told.reason();
        if (next.isPresent() && !batches.replace(before.get(), line.now(next.get(), reason))) {
            take(told); // somebody else was faster
            return;
        }
        next.ifPresent(outcome -> learning.hear(rail, told.payout(), news(line, outcome, reason)));
    }

    /** What failed or came back stays so; what fails after it was paid has come back. */
    private static Optional<Line.Outcome> next(Line line, Told.Outcome told) {
        if (line.outcome().isEmpty()) {
            return Optional.of(told.outcome());
        }
        return switch (line.outcome().get()) {
            case PAID -> Optional.of(told.outcome() == Line.Outcome.PAID ? Line.Outcome.PAID : Line.Outcome.RETURNED);
            case FAILED, RETURNED -> line.outcome().filter(same -> same == told.outcome());
        };
    }

    private News news(Line line, Line.Outcome outcome, Optional<String> why) {
        var reason = why.orElse(UNKNOWN);
        return switch (outcome) {
            case PAID -> new News.Arrived(format.arrival(line.batch(), line.queuedAt()));
            case FAILED -> new News.Failed(reason);
            case RETURNED -> new News.Returned(reason);
        };
    }

    private void unknown(String key) {
        var shown = PayoutId.SHAPE.matcher(key).matches() ? key : key.replaceAll("[^A-Za-z0-9-]", "");
        raise("rail-report-unknown", rail + "/" + shown, UNKNOWN);
    }

    private void raise(String kind, String subject, String cause) {
        troubles.accept(new Refusal(kind, subject, Role.FINANCE, cause, Optional.empty()));
    }
}

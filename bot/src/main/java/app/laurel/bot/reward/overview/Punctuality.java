package app.laurel.bot.reward.overview;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import app.laurel.bot.reward.HoldReason;
import app.laurel.bot.reward.entitlement.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How well the promise is kept: issued within 24 hours of qualifying. */
public final class Punctuality {

    public static final Duration PROMISE = Duration.ofHours(24);

    private static final int SAMPLE = 2_000;
    private static final List<Stage> OPEN =
            List.of(Stage.ACCRUED, Stage.PENDING_APPROVAL, Stage.APPROVED, Stage.PAYABLE, Stage.HELD, Stage.IN_PAYOUT);

    private final Overview overview;
    private final InstantSource clock;

    Punctuality(Overview overview, InstantSource clock) {
        this.overview = overview;
        this.clock = clock;
    }

    /** The figures of the newest rewards. */
    public Figures figures() {
        var took = Stream.of(Stage.ISSUED, Stage.SETTLED)
                .flatMap(stage -> overview.newest(stage, SAMPLE).stream())
                .flatMap(line -> line.issuedAt().map(at -> Duration.between(line.earnedAt(), at)).stream())
                .sorted()
                .toList();
        var open = open();
        var issuedLate = took.stream().filter(one -> one.compareTo(PROMISE) > 0).count();
        var causes = open.stream()
                .filter(line -> isOlder(line, PROMISE))
                .collect(groupingBy(line -> new Why(line.stage(), line.reason()), LinkedHashMap::new, counting()));
        var late =
                issuedLate + causes.values().stream().mapToLong(Long::longValue).sum();
        return new Figures(
                percentile(took, 50),
                percentile(took, 95),
                took.size(),
                open.size(),
                open.stream().findFirst(),
                late,
                issuedLate,
                causes);
    }

    /** What is not issued yet, oldest first. */
    public List<Overview.Line> open() {
        return OPEN.stream()
                .flatMap(stage -> overview.oldest(stage, SAMPLE).stream())
                .sorted(Comparator.comparing(Overview.Line::earnedAt))
                .toList();
    }

    /** What was earned so long ago and is not issued yet. */
    public List<Overview.Line> olderThan(Duration age) {
        return open().stream().filter(line -> isOlder(line, age)).toList();
    }

    private boolean isOlder(Overview.Line line, Duration age) {
        Instant border = clock.instant().minus(age);
        return line.earnedAt().isBefore(border);
    }

    private static Optional<Duration> percentile(List<Duration> sorted, int percent) {
        return sorted.isEmpty()
                ? Optional.empty()
                : Optional.of(sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1)));
    }

    /**
     * The figures.
     *
     * @param issued how many the percentiles are of
     * @param breaches how many took, or already wait, longer than promised
     * @param issuedLate how many of them are issued by now
     * @param waitingLate the others, by what they wait for
     */
    public record Figures(
            Optional<Duration> p50,
            Optional<Duration> p95,
            int issued,
            int open,
            Optional<Overview.Line> oldest,
            long breaches,
            long issuedLate,
            Map<Why, Long> waitingLate) {}

    /** What a reward waits for: where it is, and why if it is on hold. */
    public record Why(Stage stage, Optional<HoldReason> reason) {}
}

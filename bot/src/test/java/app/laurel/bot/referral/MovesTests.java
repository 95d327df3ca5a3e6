package app.laurel.bot.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every legal move, in one table; what stands nowhere in it changes nothing. */
class MovesTests {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final Conditions CONTINGENT = new Conditions(false, Duration.ofDays(30));
    private static final Conditions AT_ONCE = new Conditions(false, Duration.ZERO);
    private static final Conditions ON_REFERRAL = new Conditions(true, Duration.ZERO);

    @Test
    void areAllInThisTable() {
        assertThat(table(CONTINGENT)).isEqualTo("""
                SUBMITTED     REGISTERED>REGISTERED VERIFIED>VERIFIED OPENED>OPENED QUALIFIED>SEASONING REFUSED>DENIED QUESTIONED>UNDER_REVIEW DENIED>DENIED EXPIRED>EXPIRED WITHDRAWN>WITHDRAWN ENTITLED>ENTITLED CLOSED>CLOSED MERGED>DUPLICATE
                REGISTERED    VERIFIED>VERIFIED OPENED>OPENED QUALIFIED>SEASONING REFUSED>DENIED QUESTIONED>UNDER_REVIEW DENIED>DENIED EXPIRED>EXPIRED WITHDRAWN>WITHDRAWN ENTITLED>ENTITLED CLOSED>CLOSED MERGED>DUPLICATE
                VERIFIED      OPENED>OPENED QUALIFIED>SEASONING REFUSED>DENIED QUESTIONED>UNDER_REVIEW DENIED>DENIED EXPIRED>EXPIRED WITHDRAWN>WITHDRAWN ENTITLED>ENTITLED CLOSED>CLOSED MERGED>DUPLICATE
                OPENED        QUALIFIED>SEASONING REFUSED>DENIED QUESTIONED>UNDER_REVIEW DENIED>DENIED EXPIRED>EXPIRED WITHDRAWN>WITHDRAWN ENTITLED>ENTITLED CLOSED>CLOSED MERGED>DUPLICATE
                SEASONING     REFUSED>REVERSED UNCONFIRMED>REVERSED QUESTIONED>UNDER_REVIEW DENIED>DENIED WITHDRAWN>WITHDRAWN ENTITLED>ENTITLED CLOSED>CLOSED MERGED>DUPLICATE
                QUALIFIED     REFUSED>REVERSED UNCONFIRMED>REVERSED QUESTIONED>UNDER_REVIEW DENIED>DENIED ENTITLED>ENTITLED CLOSED>CLOSED MERGED>DUPLICATE
                ENTITLED      REFUSED>REVERSED UNCONFIRMED>REVERSED CLOSED>CLOSED MERGED>DUPLICATE
                CLOSED        REFUSED>REVERSED UNCONFIRMED>REVERSED MERGED>DUPLICATE
                UNDER_REVIEW  REFUSED>DENIED DENIED>DENIED CLEARED>OPENED WITHDRAWN>WITHDRAWN MERGED>DUPLICATE
                DENIED        APPEALED>APPEALED REOPENED>UNDER_REVIEW MERGED>DUPLICATE
                APPEALED      DENIED>DENIED REOPENED>UNDER_REVIEW MERGED>DUPLICATE
                EXPIRED       REOPENED>UNDER_REVIEW MERGED>DUPLICATE
                WITHDRAWN     MERGED>DUPLICATE
                DUPLICATE
                REVERSED      MERGED>DUPLICATE
                """);
    }

    @Test
    void neverPassThroughQualifiedWhereTheReferralItselfEarns() {
        assertThat(table(ON_REFERRAL).lines().limit(2))
                .containsExactly(
                        "SUBMITTED     REGISTERED>REGISTERED VERIFIED>REGISTERED OPENED>REGISTERED QUALIFIED>REGISTERED"
                                + " QUESTIONED>UNDER_REVIEW DENIED>DENIED EXPIRED>EXPIRED WITHDRAWN>WITHDRAWN"
                                + " ENTITLED>ENTITLED CLOSED>CLOSED MERGED>DUPLICATE",
                        "REGISTERED    QUESTIONED>UNDER_REVIEW DENIED>DENIED ENTITLED>ENTITLED CLOSED>CLOSED"
                                + " MERGED>DUPLICATE");
    }

    @Test
    void qualifyAtOnceWithoutSeasoning() {
        assertThat(Moves.next(Course.START, fact(Step.QUALIFIED), AT_ONCE).stage())
                .isEqualTo(Stage.QUALIFIED);
    }

    @Test
    void keepWhatWasReachedWhileTheCaseIsHeldUp() {
        var held = Course.START.standing(new Standing.UnderReview("X"));
        var reached = Moves.next(held, fact(Step.OPENED), AT_ONCE);
        assertThat(reached.stage()).isEqualTo(Stage.UNDER_REVIEW);
        assertThat(Moves.next(reached, fact(Step.CLEARED), AT_ONCE).stage()).isEqualTo(Stage.OPENED);
    }

    private static String table(Conditions conditions) {
        return Arrays.stream(Stage.values())
                .map(stage ->
                        "%-14s%s".formatted(stage, moves(stage, conditions)).strip() + "\n")
                .collect(Collectors.joining());
    }

    private static String moves(Stage from, Conditions conditions) {
        var before = at(from);
        return Arrays.stream(Step.values())
                .map(step -> Map.entry(step, Moves.next(before, fact(step), conditions)))
                .filter(move -> move.getValue().stage() != from)
                .map(move -> move.getKey() + ">" + move.getValue().stage())
                .collect(Collectors.joining(" "));
    }

    private static Course at(Stage stage) {
        Map<Stage, Standing> standings = new TreeMap<>(Map.of(
                Stage.UNDER_REVIEW, new Standing.UnderReview("X"),
                Stage.DENIED, new Standing.Denied("X"),
                Stage.APPEALED, new Standing.Appealed("X"),
                Stage.EXPIRED, new Standing.Expired("X"),
                Stage.WITHDRAWN, new Standing.Withdrawn(),
                Stage.DUPLICATE, new Standing.Duplicate(new CaseId("R-FIRST1")),
                Stage.REVERSED, new Standing.Reversed("X")));
        var held = Optional.ofNullable(standings.get(stage));
        return new Course(
                held.isPresent() ? Stage.OPENED : stage,
                held.orElse(new Standing.Open()),
                Optional.of(NOW.plusSeconds(60)));
    }

    private static Fact fact(Step step) {
        return Fact.ofLaurel("one", step, NOW, step == Step.MERGED ? "R-FIRST1" : "X");
    }
}

package app.laurel.bot.reward.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.bot.people.PersonId;
import app.laurel.bot.reward.HoldReason;
import app.laurel.bot.reward.Samples;
import app.laurel.bot.reward.Transfer;
import app.laurel.bot.testing.Generated;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LifecycleTests {

    private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");
    private static final Transfer TRANSFER = new Transfer("P1", "simulated");

    @Test
    void isDrawnForReaders() {
        var table = Stream.of(Stage.values())
                .map(from -> "| %s | %s |"
                        .formatted(
                                from,
                                Stream.of(Stage.values())
                                        .filter(to -> Lifecycle.allows(from, to))
                                        .map(Stage::name)
                                        .collect(Collectors.joining(", "))))
                .collect(Collectors.joining("\n", "# States of an entitlement\n\n| From | To |\n|---|---|\n", "\n"));
        Generated.file("states-entitlement.md").holds(table);
    }

    @Test
    void knowsEachStage() {
        assertThat(Lifecycle.known()).containsExactlyInAnyOrder(Stage.values());
    }

    @Test
    void leadsFromAccruedToEachStage() {
        var reached = EnumSet.of(Stage.ACCRUED);
        var next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            Lifecycle.from(next.poll()).stream().filter(reached::add).forEach(next::add);
        }
        assertThat(reached).containsExactlyInAnyOrder(Stage.values());
    }

    @Test
    void endsOnlyWhereNothingIsOwedAnyMore() {
        // Money may come back by itself at any time.
        assertThat(Stream.of(Stage.values())
                        .filter(stage -> Set.of(Stage.RECOVERED).containsAll(Lifecycle.from(stage))))
                .containsExactlyInAnyOrder(
                        Stage.REJECTED,
                        Stage.REVERSED,
                        Stage.RECOVERED,
                        Stage.WRITTEN_OFF,
                        Stage.FORFEITED,
                        Stage.ESCHEATED);
    }

    @Test
    void neverPaysWithoutBeingCarried() {
        for (var stage : Stage.values()) {
            assertThat(Lifecycle.allows(stage, Stage.SETTLED)).isEqualTo(stage == Stage.ISSUED);
            assertThat(Lifecycle.allows(stage, Stage.ISSUED)).isEqualTo(stage == Stage.IN_PAYOUT);
            assertThat(Lifecycle.allows(stage, Stage.IN_PAYOUT)).isEqualTo(stage == Stage.PAYABLE);
        }
    }

    @ParameterizedTest
    @MethodSource("standings")
    void refusesEveryMoveThatIsNotInTheTable(Standing from) {
        standings()
                .filter(to -> !Lifecycle.allows(from.stage(), to.stage()))
                .forEach(to -> assertThatThrownBy(() -> move(Samples.entitlement(from), to))
                        .isInstanceOf(IllegalStateException.class));
    }

    @ParameterizedTest
    @MethodSource("standings")
    void makesEveryMoveThatIsInTheTable(Standing from) {
        standings()
                .filter(to -> Lifecycle.allows(from.stage(), to.stage()))
                .filter(to -> !EnumSet.of(Stage.DORMANT, Stage.ESCHEATED)
                        .contains(to.stage())) // states only, no commands yet
                .forEach(to ->
                        assertThat(move(Samples.entitlement(from), to).stage()).isEqualTo(to.stage()));
    }

    private static Entitlement move(Entitlement from, Standing to) {
        return switch (to) {
            case Standing.Accrued s -> throw new IllegalStateException("Nothing leads back to the start");
            case Standing.PendingApproval s -> from.pendingApproval(NOW);
            case Standing.Approved s -> from.approved(NOW);
            case Standing.Payable s -> from.payable(NOW);
            case Standing.Held s -> from.held(s.reason(), NOW);
            case Standing.InPayout s -> from.inPayout(s.transfer(), Optional.empty(), NOW);
            case Standing.Issued s -> from.issued(s.transfer(), s.arrival(), NOW);
            case Standing.Settled s -> from.settled(s.transfer(), NOW);
            case Standing.Rejected s -> from.rejected(s.by(), NOW);
            case Standing.Reversed s -> from.reversed(s.reason(), NOW);
            case Standing.ClawbackPending s -> from.clawback(s.transfer(), s.reason(), NOW);
            case Standing.Ended s when s.stage() == Stage.RECOVERED -> from.recovered(NOW);
            case Standing.Ended s when s.stage() == Stage.FORFEITED -> from.forfeited(NOW);
            case Standing.Ended s when s.stage() == Stage.WRITTEN_OFF -> from.writtenOff(NOW);
            case Standing.Ended s -> throw new IllegalStateException("No command leads to " + s.stage());
        };
    }

    static Stream<Standing> standings() {
        return Stream.of(
                new Standing.Accrued(NOW),
                new Standing.PendingApproval(NOW),
                new Standing.Approved(NOW),
                new Standing.Payable(NOW),
                new Standing.Held(HoldReason.PERSON, NOW),
                new Standing.InPayout(TRANSFER, NOW),
                new Standing.Issued(TRANSFER, Samples.ARRIVAL, NOW),
                new Standing.Settled(TRANSFER, NOW),
                new Standing.Rejected(new PersonId("ben"), NOW),
                new Standing.Reversed("why", NOW),
                new Standing.ClawbackPending(TRANSFER, "why", NOW),
                new Standing.Ended(Stage.RECOVERED, NOW, Optional.empty()),
                new Standing.Ended(Stage.WRITTEN_OFF, NOW, Optional.empty()),
                new Standing.Ended(Stage.FORFEITED, NOW, Optional.empty()),
                new Standing.Ended(Stage.DORMANT, NOW, Optional.empty()),
                new Standing.Ended(Stage.ESCHEATED, NOW, Optional.empty()));
    }
}

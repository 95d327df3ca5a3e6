package app.laurel.bot.payout.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.bot.money.Money;
import app.laurel.bot.payout.Order;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.testing.Generated;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LifecycleTests {

    private static final Instant NOW = Instant.parse("2026-11-22T17:00:00Z");
    private static final EntitlementId ENTITLEMENT = EntitlementId.of("R-1", "referrer");

    @Test
    void isDrawnForReaders() {
        var table = Stream.of(State.values())
                .map(from -> "| %s | %s |"
                        .formatted(
                                from,
                                Stream.of(State.values())
                                        .filter(to -> Lifecycle.allows(from, to))
                                        .map(State::name)
                                        .collect(Collectors.joining(", "))))
                .collect(Collectors.joining("\n", "# States of a payout\n\n| From | To |\n|---|---|\n", "\n"));
        Generated.file("states-payout.md").holds(table);
    }

    @Test
    void knowsEachState() {
        assertThat(Lifecycle.known()).containsExactlyInAnyOrder(State.values());
    }

    @Test
    void leadsFromCreatedToEachState() {
        var reached = EnumSet.of(State.CREATED);
        var next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            Lifecycle.from(next.poll()).stream().filter(reached::add).forEach(next::add);
        }
        assertThat(reached).containsExactlyInAnyOrder(State.values());
    }

    @Test
    void endsExactlyWhereAnotherAttemptIsAllowed() {
        for (var state : State.values()) {
            assertThat(Lifecycle.from(state).isEmpty()).as(state.name()).isEqualTo(state.isDead());
        }
    }

    @Test
    void sendsAgainOnlyWhatTheRailDoesNotHave() {
        for (var state : State.values()) {
            assertThat(Lifecycle.allows(state, State.SUBMITTED))
                    .as(state.name())
                    .isEqualTo(state == State.CREATED || state == State.RETRYABLE);
        }
    }

    @ParameterizedTest
    @MethodSource("steps")
    void makesTheMovesOfTheTableAndNoOther(Progress from) {
        steps().forEach(to -> {
            var payout = new Payout(order(), from, 1, 0, 1);
            if (Lifecycle.allows(from.state(), to.state())) {
                assertThat(move(payout, to).state()).isEqualTo(to.state());
            } else {
                assertThatThrownBy(() -> move(payout, to)).isInstanceOf(IllegalStateException.class);
            }
        });
    }

    @Test
    void hasTheSameKeyForTheSameAttemptForEver() {
        assertThat(PayoutId.of(ENTITLEMENT, 1))
                .isEqualTo(new PayoutId(PayoutId.of(ENTITLEMENT, 1).value()));
        assertThat(PayoutId.of(ENTITLEMENT, 1)).isNotEqualTo(PayoutId.of(ENTITLEMENT, 2));
        assertThat(PayoutId.of(ENTITLEMENT, 1).value()).matches("P[A-Z0-9]{25}");
    }

    private static Payout move(Payout from, Progress to) {
        return switch (to) {
            case Progress.Created s -> throw new IllegalStateException("Nothing leads back to the start");
            case Progress.Submitted s -> from.submitted(NOW);
            case Progress.Unknown s -> from.unknown(NOW);
            case Progress.Retryable s -> from.retryable("BUSY", NOW);
            case Progress.Acknowledged s -> from.acknowledged(ScriptedRail.SOON, NOW);
            case Progress.Settled s -> from.settled(ScriptedRail.SOON, NOW);
            case Progress.FailedFinal s -> from.failed("ACCOUNT_CLOSED", NOW);
            case Progress.Returned s -> from.returned("ACCOUNT_CLOSED", NOW);
            case Progress.Cancelled s -> from.cancelled(NOW);
        };
    }

    static Stream<Progress> steps() {
        return Stream.of(
                new Progress.Created(NOW),
                new Progress.Submitted(NOW),
                new Progress.Unknown(NOW, NOW),
                new Progress.Retryable("BUSY", NOW),
                new Progress.Acknowledged(ScriptedRail.SOON, NOW),
                new Progress.Settled(ScriptedRail.SOON, NOW),
                new Progress.FailedFinal("ACCOUNT_CLOSED", NOW),
                new Progress.Returned("ACCOUNT_CLOSED", NOW),
                new Progress.Cancelled(NOW));
    }

    private static Order order() {
        return new Order(
                PayoutId.of(ENTITLEMENT, 1), ENTITLEMENT, new Owner("ana"), Money.of("50.00", "CAD"), 1, "simulated");
    }
}

package app.laurel.bot.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.bot.event.RequestId;
import app.laurel.bot.people.PersonId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StageTests {

    @ParameterizedTest
    @EnumSource
    void movesAsTheTableSaysAndNoOtherWay(Stage stage) {
        for (var next : Stage.values()) {
            if (stage.next().contains(next)) {
                assertThat(at(stage).to(standing(next)).stage()).isEqualTo(next);
            } else {
                assertThatThrownBy(() -> at(stage).to(standing(next))).isInstanceOf(IllegalStateException.class);
            }
        }
    }

    @Test
    void reachesEveryStageFromSubmitted() {
        var reached = EnumSet.of(Stage.SUBMITTED);
        while (reached.addAll(
                reached.stream().map(Stage::next).flatMap(Set::stream).toList())) {}
        assertThat(reached).containsExactlyInAnyOrder(Stage.values());
    }

    @Test
    void isWithdrawnBeforeItsOutcomeOnly() {
        var withdrawable = EnumSet.allOf(Stage.class);
        withdrawable.removeIf(stage -> !stage.next().contains(Stage.WITHDRAWN));
        assertThat(withdrawable)
                .containsExactlyInAnyOrder(Stage.SUBMITTED, Stage.PENDING_APPROVAL, Stage.RETURNED, Stage.APPROVED);
    }

    private static Nomination at(Stage stage) {
        var id = NominationId.of("2026-12", "customer-hero", new PersonId("ana"), new PersonId("ben"));
        return new Nomination(
                id, new RequestId("r"), new Citation("kind"), 1, standing(stage), List.of(), Instant.EPOCH);
    }

    private static Standing standing(Stage stage) {
        return switch (stage) {
            case SUBMITTED -> new Standing.Submitted();
            case PENDING_APPROVAL -> new Standing.PendingApproval();
            case RETURNED -> new Standing.Returned("why?");
            case APPROVED -> new Standing.Approved();
            case REJECTED -> new Standing.Rejected("no");
            case WITHDRAWN -> new Standing.Withdrawn();
            case LAPSED -> new Standing.Lapsed();
            case NOT_SELECTED -> new Standing.NotSelected();
            case AWARDED -> new Standing.Awarded();
            case ANNOUNCED -> new Standing.Announced();
            case REVOKED -> new Standing.Revoked();
        };
    }
}

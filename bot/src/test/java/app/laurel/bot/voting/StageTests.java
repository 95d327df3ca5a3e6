package app.laurel.bot.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StageTests {

    private static final Calendar CALENDAR = new Calendar(
            Instant.parse("2026-12-01T14:00:00Z"),
            Instant.parse("2026-12-15T22:00:00Z"),
            Instant.parse("2026-12-18T14:00:00Z"),
            Instant.parse("2026-12-25T22:00:00Z"));

    private static final Result NOTHING = new Result(new Tally(List.of(), List.of()), List.of(), List.of());

    @ParameterizedTest
    @EnumSource
    void hasAPhaseOfItsOwn(Stage stage) {
        assertThat(phase(stage).stage()).isEqualTo(stage);
    }

    @ParameterizedTest
    @EnumSource
    void movesAsTheTableSaysAndNoOtherWay(Stage stage) {
        var cycle = new Cycle(new CycleId("2026-12"), CALENDAR, List.of(), phase(stage));
        for (var next : Stage.values()) {
            if (stage.next().contains(next)) {
                assertThat(cycle.to(phase(next)).stage()).isEqualTo(next);
            } else {
                assertThatThrownBy(() -> cycle.to(phase(next))).isInstanceOf(IllegalStateException.class);
            }
        }
    }

    @Test
    void canBeCancelledUntilItIsPublished() {
        var cancellable = EnumSet.allOf(Stage.class);
        cancellable.removeIf(stage -> !stage.next().contains(Stage.CANCELLED));
        assertThat(cancellable)
                .isEqualTo(EnumSet.complementOf(EnumSet.of(Stage.PUBLISHED, Stage.ARCHIVED, Stage.CANCELLED)));
    }

    @Test
    void reachesEveryStageFromPlanned() {
        var reached = EnumSet.of(Stage.PLANNED);
        while (reached.addAll(
                reached.stream().map(Stage::next).flatMap(Set::stream).toList())) {}
        assertThat(reached).containsExactlyInAnyOrder(Stage.values());
    }

    private static Phase phase(Stage stage) {
        return switch (stage) {
            case PLANNED -> new Phase.Planned();
            case NOMINATING -> new Phase.Nominating(List.of());
            case SHORTLISTING -> new Phase.Shortlisting(List.of(), Map.of());
            case VOTING -> new Phase.Voting(List.of(), false);
            case TALLIED -> new Phase.Tallied(List.of(), NOTHING.tally());
            case TIE_BREAK -> new Phase.TieBreak(List.of(), NOTHING.tally(), Map.of());
            case REVIEW -> new Phase.Review(List.of(), NOTHING);
            case PUBLISHED -> new Phase.Published(List.of(), NOTHING, CALENDAR.votingCloses(), Optional.empty());
            case ARCHIVED -> new Phase.Archived(List.of(), NOTHING);
            case CANCELLED -> new Phase.Cancelled(Stage.PLANNED, "no need");
        };
    }
}

package app.laurel.bot.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HistoriesTests {

    @Test
    void tellsTheSameHistoriesInEachBuild() {
        var once = new ArrayList<List<Integer>>();
        var again = new ArrayList<List<Integer>>();
        Histories.each(5, HistoriesTests::numbers, once::add);
        Histories.each(5, HistoriesTests::numbers, again::add);
        assertThat(once).isEqualTo(again).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void leavesOutWhatDoesNotMatterAndNamesTheSeed() {
        assertThatThrownBy(() -> Histories.each(
                        50,
                        HistoriesTests::numbers,
                        steps -> assertThat(steps.contains(3) && steps.contains(7))
                                .isFalse()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-Dlaurel.seed=")
                .hasMessageContaining("2 of its 40 steps suffice")
                .hasMessageContaining("\n  3")
                .hasMessageContaining("\n  7");
    }

    private static List<Integer> numbers(Random random) {
        return random.ints(40, 0, 10).boxed().toList();
    }
}

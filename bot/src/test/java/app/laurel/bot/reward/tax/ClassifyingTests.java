package app.laurel.bot.reward.tax;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.reward.tax.Classifying.Evidence;
import org.junit.jupiter.api.Test;

class ClassifyingTests {

    @Test
    void callsAnAwardWhatFewWinByCriteriaAmongSeveralWhoWereJudged() {
        assertThat(new Evidence("Helps customers", 5, 20, 30, 1).makesAnAward(10))
                .isTrue();
    }

    @Test
    void callsAllElseAReward() {
        assertThat(new Evidence(" ", 5, 20, 30, 1).makesAnAward(10))
                .as("no criteria")
                .isFalse();
        assertThat(new Evidence("Helps customers", 1, 20, 30, 1).makesAnAward(10))
                .as("all nominated win")
                .isFalse();
        assertThat(new Evidence("Helps customers", 5, 0, 30, 1).makesAnAward(10))
                .as("nobody judged")
                .isFalse();
        assertThat(new Evidence("Helps customers", 9, 20, 30, 4).makesAnAward(10))
                .as("many win")
                .isFalse();
    }
}

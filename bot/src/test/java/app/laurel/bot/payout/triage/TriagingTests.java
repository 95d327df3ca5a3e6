package app.laurel.bot.payout.triage;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.money.Money;
import app.laurel.bot.reward.HoldReason;
import app.laurel.bot.testing.Bank;
import org.junit.jupiter.api.Test;

class TriagingTests {

    private final RailThatIsDown rail = new RailThatIsDown(Bank.open());

    @Test
    void gathersAllOfACauseHoweverManyTheyAre() {
        var troubles = rail.keepsWaiting(1_300)
                .holds(1_700, HoldReason.BUDGET)
                .triaging(5_000)
                .troubles();
        assertThat(troubles.more()).isZero();
        assertThat(troubles.causes())
                .extracting(one -> one.cause().key(), Trouble::count, Trouble::sum)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("HELD.none.BUDGET.CAD", 1_700, Money.of("85000.00", "CAD")),
                        org.assertj.core.groups.Tuple.tuple(
                                "WAITING.simulated.BUSY.CAD", 1_300, Money.of("65000.00", "CAD")));
        assertThat(troubles.causes().getLast().members()).hasSize(1_300);
    }

    @Test
    void countsWhatItDoesNotLookAt() {
        var troubles = rail.keepsWaiting(7).triaging(5).troubles();
        assertThat(troubles.more()).isEqualTo(2);
        assertThat(troubles.causes())
                .singleElement()
                .satisfies(one -> assertThat(one.count()).isEqualTo(5));
    }

    @Test
    void offersNothingForWhatAnotherHas() {
        var troubles = rail.holds(3, HoldReason.SANCTIONS).triaging(5).troubles();
        assertThat(troubles.causes()).singleElement().satisfies(one -> {
            assertThat(one.deeds()).isEmpty();
            assertThat(one.count()).isEqualTo(3);
        });
    }
}

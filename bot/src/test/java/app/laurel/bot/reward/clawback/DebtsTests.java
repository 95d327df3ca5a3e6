package app.laurel.bot.reward.clawback;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.money.Money;
import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.Owner;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DebtsTests {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final EntitlementId FIRST = EntitlementId.of("R-1", "referrer");
    private static final EntitlementId SECOND = EntitlementId.of("R-2", "referrer");

    private final Debts debts =
            new Debts(new Owner("ana"), List.of(debt(FIRST, "50.00", NOON), debt(SECOND, "30.00", NOON)));

    @Test
    void withholdsNoMoreThanItsPartOfAPayoutAndTheOldestFirst() {
        var after = withholding(debts, "P1", "120.01");

        assertThat(after.withheld("P1", cad("0.00"))).isEqualTo(cad("60.00"));
        assertThat(left(after, FIRST)).isEqualTo(cad("0.00"));
        assertThat(left(after, SECOND)).isEqualTo(cad("20.00"));
    }

    @Test
    void withholdsNoMoreThanIsOwed() {
        assertThat(withholding(debts, "P1", "1000.00").withheld("P1", cad("0.00")))
                .isEqualTo(cad("80.00"));
    }

    @Test
    void waitsForTheDayThatThePersonWasTold() {
        var later = new Debts(new Owner("ana"), List.of(debt(FIRST, "50.00", NOON.plusSeconds(1))));

        assertThat(withholding(later, "P1", "100.00")).isEqualTo(later);
    }

    @Test
    void leavesAloneWhatIsChallengedAndWhatIsInAnotherCurrency() {
        var paused = debts.withholding(
                "P1", cad("100.00"), 50, NOON, debt -> debt.entitlement().equals(FIRST));

        assertThat(left(paused, FIRST)).isEqualTo(cad("50.00"));
        assertThat(left(paused, SECOND)).isEqualTo(cad("0.00"));
        assertThat(debts.withholding("P1", Money.of("100.00", "USD"), 50, NOON, debt -> false))
                .isEqualTo(debts);
    }

    @Test
    void owesAgainWhatAFailedPayoutHadWithheld() {
        var failed = withholding(debts, "P1", "100.00").dropped("P1");

        assertThat(failed).isEqualTo(debts);
    }

    @Test
    void isPaidBackOnceThePayoutsHaveArrived() {
        var underWay = withholding(debts, "P1", "100.00");
        assertThat(underWay.find(FIRST).orElseThrow().isPaidBack()).isFalse();

        var arrived = underWay.taken("P1");
        assertThat(arrived.find(FIRST).orElseThrow().isPaidBack()).isTrue();
        assertThat(arrived.find(SECOND).orElseThrow().isPaidBack()).isFalse();
    }

    private static Debts withholding(Debts debts, String payout, String amount) {
        return debts.withholding(payout, cad(amount), 50, NOON, debt -> false);
    }

    private static Money left(Debts debts, EntitlementId id) {
        return debts.find(id).orElseThrow().left();
    }

    private static Debt debt(EntitlementId id, String amount, Instant from) {
        return new Debt(id, cad(amount), from, List.of(), Debt.Course.OPEN);
    }

    private static Money cad(String amount) {
        return Money.of(amount, "CAD");
    }
}

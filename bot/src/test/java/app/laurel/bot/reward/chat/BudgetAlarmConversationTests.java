package app.laurel.bot.reward.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.money.Money;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.reward.budget.BudgetId;
import app.laurel.bot.reward.budget.Budgeting;
import app.laurel.bot.reward.budget.Wish;
import app.laurel.bot.testing.Bank;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class BudgetAlarmConversationTests {

    private static final BudgetId BUDGET = new BudgetId("CHEQUING-CAD-2026");

    private final Bank bank = Bank.open();

    @Test
    void tellsTheOwnerAtEightyAndNinetyFivePercent() {
        bank.the(Budgeting.class).limit(BUDGET, Money.of("100.00", "CAD"), new PersonId("fiona"));
        reserve("a", "80.00");
        bank.as("fiona").hears("Budget CHEQUING-CAD-2026 is 80% used", "CA$20.00 of CA$100.00 is left");
        reserve("b", "5.00");
        reserve("c", "10.00");
        bank.as("fiona").hears("Budget CHEQUING-CAD-2026 is 95% used", "CA$5.00 of CA$100.00 is left");
    }

    @Test
    void showsOperationsHowWellThePromiseIsKept() {
        var registry = new SimpleMeterRegistry();
        bank.the(MeterBinder.class).bindTo(registry);
        assertThat(registry.get("laurel.rewards.open").gauge().value()).isZero();
        assertThat(registry.get("laurel.rewards.breaches").gauge().value()).isZero();
    }

    private void reserve(String entitlement, String amount) {
        bank.the(Budgeting.class)
                .ask(BUDGET, new Wish.Reserve(entitlement, "ana", Money.of(amount, "CAD"), bank.now()));
        bank.settles();
    }
}

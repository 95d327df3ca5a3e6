package app.laurel.bot.reward.store;

import app.laurel.bot.money.Money;
import app.laurel.bot.reward.budget.Budgets;
import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.store.Trail;
import java.time.InstantSource;
import java.util.Optional;

/** Budgets that each start with the same amount. */
public final class TestBudgets {

    private TestBudgets() {}

    public static Budgets of(Money limit) {
        var documents = new InMemoryDocuments();
        return new BudgetDocuments(
                documents,
                new Trail(documents, InstantSource.system()),
                id -> Optional.of(limit),
                InstantSource.system());
    }
}

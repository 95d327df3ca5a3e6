package app.laurel.bot.reward.store;

import app.laurel.bot.money.Money;
import app.laurel.bot.reward.budget.Budget;
import app.laurel.bot.reward.budget.BudgetId;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;

/** A budget in its own partition. */
@Kind("budget")
record BudgetDocument(String id, Money limit, Money reserved, Money spent, int waiting, int postings)
        implements Document {

    static BudgetDocument of(Budget budget) {
        return new BudgetDocument(
                budget.id().value(),
                budget.limit(),
                budget.reserved(),
                budget.spent(),
                budget.waiting(),
                budget.postings());
    }

    Budget budget() {
        return new Budget(new BudgetId(id), limit, reserved, spent, waiting, postings);
    }
}

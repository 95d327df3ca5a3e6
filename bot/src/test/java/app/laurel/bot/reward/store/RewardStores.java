package app.laurel.bot.reward.store;

import app.laurel.bot.money.Money;
import app.laurel.bot.money.Posting;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.breaker.Breakers;
import app.laurel.bot.reward.budget.BudgetId;
import app.laurel.bot.reward.budget.Budgets;
import app.laurel.bot.reward.clawback.DebtBook;
import app.laurel.bot.reward.entitlement.Entitlements;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Trail;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The stores of rewards, for tests in other rooms. */
public record RewardStores(
        Entitlements entitlements,
        Budgets budgets,
        Breakers breakers,
        DebtBook debts,
        Function<Owner, List<Posting>> journals) {

    public static RewardStores in(
            Documents documents, Trail trail, InstantSource clock, Function<BudgetId, Optional<Money>> yearlyBudget) {
        var entitlements = new EntitlementDocuments(documents, trail, clock);
        return new RewardStores(
                entitlements,
                new BudgetDocuments(documents, trail, yearlyBudget, clock),
                new BreakerDocuments(documents, trail),
                new DebtDocuments(documents, trail),
                entitlements::journal);
    }

    public List<Posting> journal(Owner owner) {
        return journals.apply(owner);
    }
}

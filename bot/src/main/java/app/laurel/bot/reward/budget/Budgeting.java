package app.laurel.bot.reward.budget;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.money.Money;
import app.laurel.bot.people.PersonId;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;

/** Reserves, spends and releases the money of the programmes. */
public final class Budgeting {

    private final Budgets budgets;
    private final ConcurrentMap<BudgetId, BudgetQueue> queues = new ConcurrentHashMap<>();

    public Budgeting(Budgets budgets) {
        this.budgets = budgets;
    }

    /** Waits its turn, and is granted or refused together with those who wait too. */
    public Granted ask(BudgetId budget, Wish wish) {
        return queues.computeIfAbsent(budget, id -> new BudgetQueue(wishes -> budgets.grant(id, wishes)))
                .ask(wish);
    }

    /** Serves those who wait for money, as far as it goes. */
    public void serveWaiting(BudgetId budget) {
        var served = budgets.serve(budget);
        while (served.changed().size() == Budgets.MOST) {
            served = budgets.serve(budget);
        }
    }

    public Optional<Budget> find(BudgetId id) {
        return budgets.find(id);
    }

    /** Sets the limit, after a second person has agreed. */
    public Outcome limit(BudgetId id, Money limit, PersonId by) {
        return budgets.decide(id, Actor.person(by), before -> limit(before, limit));
    }

    private static Decision<Budget, Outcome> limit(Optional<Budget> before, Money limit) {
        if (before.isEmpty()) {
            return Decision.answer(new Outcome.NoSuchBudget());
        }
        var budget = before.get();
        if (budget.used().exceeds(limit)) {
            return Decision.answer(new Outcome.BelowCommitments(budget));
        }
        if (budget.limit().equals(limit)) {
            return Decision.answer(new Outcome.Limited(budget));
        }
        var after = budget.limited(limit);
        var limited = Stream.<DomainEvent>of(new BudgetLimited(budget.id(), limit));
        return Decision.change(
                after,
                new Outcome.Limited(after),
                Stream.concat(limited, after.reachedSince(budget).stream()).toList());
    }

    /** What became of a new limit. */
    public sealed interface Outcome {

        record Limited(Budget budget) implements Outcome {}

        /** More is promised and spent already. */
        record BelowCommitments(Budget budget) implements Outcome {}

        record NoSuchBudget() implements Outcome {}
    }
}

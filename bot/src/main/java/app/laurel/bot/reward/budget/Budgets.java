package app.laurel.bot.reward.budget;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where budgets and their reservations are kept. */
public interface Budgets {

    /** The most wishes that fit into one commit. */
    int MOST = 45;

    Optional<Budget> find(BudgetId id);

    List<Reservation> waiting(BudgetId id);

    Optional<Reservation> reservation(BudgetId id, String entitlement);

    /** Grants up to {@link #MOST} wishes in one commit. */
    List<Granted> grant(BudgetId id, List<? extends Wish> wishes);

    /** Serves the first of those who wait, in one commit. */
    Fold.Folded serve(BudgetId id);

    <R> R decide(BudgetId id, Actor actor, Function<Optional<Budget>, Decision<Budget, R>> rule);
}

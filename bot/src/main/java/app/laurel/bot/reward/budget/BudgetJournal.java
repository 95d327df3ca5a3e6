package app.laurel.bot.reward.budget;

import app.laurel.bot.money.Account;
import app.laurel.bot.money.Leg;
import app.laurel.bot.money.Money;
import app.laurel.bot.money.Posting;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the changes of a budget mean in double entry: what was granted is left, reserved or spent. */
public final class BudgetJournal {

    private BudgetJournal() {}

    /**
     * The one posting for all that a commit has changed; empty if no money has moved.
     *
     * @param before as it was; the first posting of a budget opens its accounts with all that it has
     */
    public static Optional<Posting> between(Budget before, Budget after) {
        var then = before.postings() == 0
                ? Budget.opened(after.id(), Money.zero(after.limit().currency()))
                : before;
        var budget = after.id().value();
        List<Leg> legs = Stream.of(
                        new Leg(Account.granted(budget), then.limit().minus(after.limit())),
                        new Leg(Account.left(budget), after.left().minus(then.left())),
                        new Leg(Account.reserved(budget), after.reserved().minus(then.reserved())),
                        new Leg(Account.spent(budget), after.spent().minus(then.spent())))
                .filter(leg -> leg.amount().minor() != 0)
                .toList();
        return legs.isEmpty()
                ? Optional.empty()
                : Optional.of(new Posting("budget:" + budget + ":" + (then.postings() + 1), legs));
    }
}

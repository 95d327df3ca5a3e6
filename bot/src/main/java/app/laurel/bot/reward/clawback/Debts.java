package app.laurel.bot.reward.clawback;

import app.laurel.bot.money.Money;
import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.clawback.Debt.Course;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** All that one owner has to give back; what was to be withheld first is withheld first. */
public record Debts(Owner owner, List<Debt> debts) {

    public Debts {
        debts = List.copyOf(debts);
    }

    static Debts none(Owner owner) {
        return new Debts(owner, List.of());
    }

    public Optional<Debt> find(EntitlementId entitlement) {
        return debts.stream()
                .filter(debt -> debt.entitlement().equals(entitlement))
                .findFirst();
    }

    boolean knows(String payout) {
        return debts.stream().anyMatch(debt -> debt.share(payout).isPresent());
    }

    /** What is withheld of a payout, in its currency. */
    Money withheld(String payout, Money like) {
        return debts.stream()
                .flatMap(debt -> debt.share(payout).stream())
                .map(Debt.Share::amount)
                .reduce(Money.zero(like.currency()), Money::plus);
    }

    Debts with(Debt more) {
        var all = new ArrayList<>(debts);
        all.add(more);
        return new Debts(owner, all);
    }

    /**
     * Withholds what is owed of a payout.
     *
     * @param percent at most so much of its amount
     * @param isPaused debts that are left alone for now
     */
    Debts withholding(String payout, Money amount, int percent, Instant now, Predicate<Debt> isPaused) {
        var most = new Money(
                BigDecimal.valueOf(amount.minor())
                        .multiply(BigDecimal.valueOf(percent))
                        .divide(BigDecimal.valueOf(100), 0, RoundingMode.DOWN)
                        .longValueExact(),
                amount.currency());
        var next = new ArrayList<Debt>();
        for (var debt : debts) {
            var due = debt.isOpen()
                    && !now.isBefore(debt.from())
                    && debt.amount().currency().equals(amount.currency())
                    && debt.left().isPositive()
                    && most.isPositive()
                    && !isPaused.test(debt);
            if (due) {
                var share = debt.left().exceeds(most) ? most : debt.left();
                most = most.minus(share);
                next.add(debt.with(new Debt.Share(payout, share, false)));
            } else {
                next.add(debt);
            }
        }
        return new Debts(owner, next);
    }

    /** The payout has arrived. */
    Debts taken(String payout) {
        return each(debt -> debt.share(payout)
                .map(share -> debt.with(new Debt.Share(payout, share.amount(), true)))
                .orElse(debt));
    }

    /** The payout will not arrive, or came back. */
    Debts dropped(String payout) {
        // What was given up stays counted as it was.
        return each(debt -> debt.course() == Course.GIVEN_UP ? debt : debt.without(payout));
    }

    Debts on(Course next, EntitlementId entitlement) {
        return each(debt -> debt.entitlement().equals(entitlement) ? debt.on(next) : debt);
    }

    private Debts each(UnaryOperator<Debt> change) {
        return new Debts(owner, debts.stream().map(change).toList());
    }
}

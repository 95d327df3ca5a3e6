package app.laurel.bot.reward.clawback;

import app.laurel.bot.money.Money;
import app.laurel.bot.reward.EntitlementId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody has to give back of one reward.
 *
 * @param from the moment from which on it is withheld of what they are paid; they were told before
 * @param shares what was withheld of which payout
 */
public record Debt(EntitlementId entitlement, Money amount, Instant from, List<Share> shares, Course course) {

    public Debt {
        shares = List.copyOf(shares);
    }

    /** How it goes on. */
    public enum Course {
        /** More of it may be withheld. */
        OPEN,
        /** The bank has given up what is left; what was withheld stays withheld. */
        GIVEN_UP,
        /** The money itself came back, so what was withheld is its owner's. */
        CAME_BACK
    }

    /**
     * What was withheld of one payout.
     *
     * @param taken whether that payout has arrived, so that this counts for good
     */
    public record Share(String payout, Money amount, boolean taken) {}

    /** What is owed yet, not counting what is being withheld just now. */
    public Money left() {
        return shares.stream().map(Share::amount).reduce(amount, Money::minus);
    }

    /** What was given back. */
    public Money taken() {
        return shares.stream()
                .filter(Share::taken)
                .map(Share::amount)
                .reduce(Money.zero(amount.currency()), Money::plus);
    }

    public boolean isOpen() {
        return course == Course.OPEN;
    }

    boolean isPaidBack() {
        return isOpen() && taken().equals(amount);
    }

    /** Whether a payout that withholds some of it is under way. */
    boolean isUnderWay() {
        return shares.stream().anyMatch(share -> !share.taken());
    }

    Optional<Share> share(String payout) {
        return shares.stream().filter(share -> share.payout().equals(payout)).findFirst();
    }

    Debt with(Share share) {
        return new Debt(
                entitlement,
                amount,
                from,
                Stream.concat(others(share.payout()), Stream.of(share)).toList(),
                course);
    }

    Debt without(String payout) {
        return new Debt(entitlement, amount, from, others(payout).toList(), course);
    }

    Debt on(Course next) {
        return new Debt(entitlement, amount, from, shares, next);
    }

    private Stream<Share> others(String payout) {
        return shares.stream().filter(share -> !share.payout().equals(payout));
    }
}

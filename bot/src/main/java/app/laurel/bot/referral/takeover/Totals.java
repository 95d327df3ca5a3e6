package app.laurel.bot.referral.takeover;

import app.laurel.bot.money.Money;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Control totals: how many cases of each state, and how much in each currency, as in {@code UNPAID CAD}. */
record Totals(Map<String, Total> all) {

    static Totals of(Collection<OldCase> cases) {
        var totals = new TreeMap<String, Total>();
        cases.forEach(one -> totals.merge(name(one.state(), one.amount()), Total.of(one.amount()), Total::plus));
        return new Totals(totals);
    }

    static String name(OldCase.State state, Money amount) {
        return state + " " + amount.currency().getCurrencyCode();
    }

    @Override
    public String toString() {
        return all.toString();
    }

    /** One of them. */
    record Total(int count, Money sum) {

        static Total of(Money amount) {
            return new Total(1, amount);
        }

        Total plus(Total other) {
            return new Total(count + other.count, sum.plus(other.sum));
        }

        @Override
        public String toString() {
            return count + " of " + sum.decimal();
        }
    }
}

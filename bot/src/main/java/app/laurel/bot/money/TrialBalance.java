package app.laurel.bot.money;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The accounts of one currency with what was posted to them; debits equal credits, or the books are wrong.
 *
 * @param turnovers one for each account, by its name
 */
public record TrialBalance(Currency currency, List<Turnover> turnovers) {

    public TrialBalance {
        turnovers = turnovers.stream()
                .sorted(Comparator.comparing(turnover -> turnover.account().name()))
                .toList();
        if (turnovers.stream().anyMatch(one -> !one.debits().currency().equals(currency))) {
            throw new IllegalArgumentException("A trial balance is of one currency");
        }
    }

    /** One for each currency there is, by its code. */
    public static List<TrialBalance> of(Collection<Turnover> turnovers) {
        return turnovers.stream().collect(groupingBy(one -> one.debits().currency())).entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().getCurrencyCode()))
                .map(entry -> new TrialBalance(entry.getKey(), summedUp(entry.getValue())))
                .toList();
    }

    public Money debits() {
        return turnovers.stream().map(Turnover::debits).reduce(Money.zero(currency), Money::plus);
    }

    public Money credits() {
        return turnovers.stream().map(Turnover::credits).reduce(Money.zero(currency), Money::plus);
    }

    /** What debits exceed credits by: nothing, in books that are right. */
    public Money difference() {
        return debits().minus(credits());
    }

    /** How many legs of postings there are. */
    public long postings() {
        return turnovers.stream().mapToLong(Turnover::postings).sum();
    }

    /** What an account comes to: debits less credits; nothing if it was never used. */
    public Money balance(Account account) {
        return turnovers.stream()
                .filter(one -> one.account().equals(account))
                .map(Turnover::balance)
                .reduce(Money.zero(currency), Money::plus);
    }

    private static List<Turnover> summedUp(List<Turnover> turnovers) {
        Map<Account, Turnover> byAccount =
                turnovers.stream().collect(Collectors.toMap(Turnover::account, one -> one, Turnover::plus));
        return List.copyOf(byAccount.values());
    }

    /**
     * What was posted to an account in one currency.
     *
     * @param debits sum of the debits, never negative
     * @param credits sum of the credits, never negative
     * @param postings how many legs they are the sum of
     */
    public record Turnover(Account account, Money debits, Money credits, long postings) {

        public Turnover {
            if (debits.isNegative() || credits.isNegative()) {
                throw new IllegalArgumentException("Debits and credits are amounts");
            }
        }

        public static Turnover of(Leg leg) {
            var nothing = Money.zero(leg.amount().currency());
            return leg.amount().isNegative()
                    ? new Turnover(leg.account(), nothing, leg.amount().negated(), 1)
                    : new Turnover(leg.account(), leg.amount(), nothing, 1);
        }

        public Turnover plus(Turnover other) {
            return new Turnover(
                    account, debits.plus(other.debits), credits.plus(other.credits), postings + other.postings);
        }

        public Money balance() {
            return debits.minus(credits);
        }
    }
}

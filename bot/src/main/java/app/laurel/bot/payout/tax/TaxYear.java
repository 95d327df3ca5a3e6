package app.laurel.bot.payout.tax;

import app.laurel.bot.money.Money;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.people.Country;
import app.laurel.bot.reward.Owner;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What one customer has been paid, or is being paid, in a calendar year of a country. */
public record TaxYear(Owner owner, Country country, int year, List<Payment> payments) {

    public TaxYear {
        payments = List.copyOf(payments);
    }

    static TaxYear empty(Owner owner, Country country, int year) {
        return new TaxYear(owner, country, year, List.of());
    }

    /**
     * One payout.
     *
     * @param paidOn empty while it is on its way
     */
    public record Payment(PayoutId payout, Money amount, Optional<LocalDate> paidOn) {}

    boolean has(PayoutId payout) {
        return payments.stream().anyMatch(payment -> payment.payout().equals(payout));
    }

    /** Paid and on its way together: what the year may come to. */
    public Money expected() {
        return sum(payments.stream());
    }

    public Money paid() {
        return sum(payments.stream().filter(payment -> payment.paidOn().isPresent()));
    }

    TaxYear with(Payment payment) {
        return new TaxYear(
                owner,
                country,
                year,
                Stream.concat(others(payment.payout()), Stream.of(payment)).toList());
    }

    TaxYear without(PayoutId payout) {
        return new TaxYear(owner, country, year, others(payout).toList());
    }

    private Stream<Payment> others(PayoutId payout) {
        return payments.stream().filter(payment -> !payment.payout().equals(payout));
    }

    private Money sum(Stream<Payment> some) {
        return some.map(Payment::amount).reduce(Money.zero(country.currency()), Money::plus);
    }
}

package app.laurel.bot.payout.tax;

import static java.util.Comparator.comparing;

import app.laurel.bot.money.Money;
import app.laurel.bot.people.Country;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** From which yearly sum on payments to a customer are reported; dated, and chosen by the payment date. */
public record TaxThresholds(List<Threshold> thresholds) {

    public TaxThresholds {
        thresholds = List.copyOf(thresholds);
    }

    public Optional<Money> on(PaymentDate date) {
        return thresholds.stream()
                .filter(one -> one.country() == date.country() && !one.from().isAfter(date.day()))
                .max(comparing(Threshold::from))
                .map(Threshold::amount);
    }

    /** One amount, from a payment date on. */
    public record Threshold(Country country, LocalDate from, Money amount) {}
}

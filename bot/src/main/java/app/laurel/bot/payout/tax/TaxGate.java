package app.laurel.bot.payout.tax;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.payout.Order;
import app.laurel.bot.people.Country;
import app.laurel.bot.reward.Owner;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets no payment to a customer reach the yearly threshold before the form that it asks for is in. */
public final class TaxGate {

    private static final Actor RULE = Actor.rule("tax-threshold");
    // What leaves in the last days of a year may be paid in the next, under another threshold.
    private static final Duration ON_ITS_WAY = Duration.ofDays(7);

    private final TaxBooks books;
    private final TaxThresholds thresholds;
    private final Map<Country, String> forms;

    TaxGate(TaxBooks books, TaxThresholds thresholds, Map<Country, String> forms) {
        this.books = books;
        this.thresholds = thresholds;
        this.forms = Map.copyOf(forms);
    }

    /** Whether the order may go out; if so, it counts for its year from now on. */
    public boolean admits(Order order, Instant now) {
        var country = country(order);
        if (!order.owner().isCustomer() || country.map(forms::get).isEmpty()) {
            return true;
        }
        var here = PaymentDate.of(country.get(), now);
        var later = PaymentDate.of(country.get(), now.plus(ON_ITS_WAY));
        var crossesLater = later.taxYear() != here.taxYear()
                && reaches(year(order.owner(), later), order, later)
                && missing(order.owner(), country.get()).isPresent();
        return !crossesLater && reserve(order, here);
    }

    /** What counts is the day on which it was paid. */
    public void paid(Order order, Instant at) {
        country(order).filter(country -> order.owner().isCustomer()).ifPresent(country -> {
            var date = PaymentDate.of(country, at);
            var paid = new TaxYear.Payment(order.id(), order.amount(), Optional.of(date.day()));
            change(order, country, date.taxYear(), "PAID", before -> before.with(paid));
            for (var other : List.of(date.taxYear() - 1, date.taxYear() + 1)) {
                drop(order, country, other);
            }
        });
    }

    /** It was not paid after all, or came back. */
    public void dropped(Order order, Instant at) {
        country(order).filter(country -> order.owner().isCustomer()).ifPresent(country -> {
            var year = PaymentDate.of(country, at).taxYear();
            for (var one : List.of(year - 1, year, year + 1)) {
                drop(order, country, one);
            }
        });
    }

    /** The form that a customer of a country has not given yet; empty if none is asked for, or it is in. */
    public Optional<String> missing(Owner owner, Country country) {
        return Optional.ofNullable(forms.get(country))
                .filter(form -> books.form(owner, form).isEmpty());
    }

    public static Optional<Country> country(Order order) {
        return Arrays.stream(Country.values())
                .filter(country -> country.currency().equals(order.amount().currency()))
                .findFirst();
    }

    private boolean reserve(Order order, PaymentDate date) {
        var missing = missing(order.owner(), date.country());
        return books.decide(order.owner(), date.country(), date.taxYear(), RULE, found -> {
            var before = found.orElseGet(() -> TaxYear.empty(order.owner(), date.country(), date.taxYear()));
            if (before.has(order.id())) {
                return Decision.answer(true);
            }
            if (missing.isPresent() && reaches(before, order, date)) {
                return Decision.answer(false);
            }
            return Decision.change(
                    before.with(new TaxYear.Payment(order.id(), order.amount(), Optional.empty())),
                    true,
                    new TaxCounted(order.id(), date.taxYear(), "RESERVED"));
        });
    }

    private boolean reaches(TaxYear year, Order order, PaymentDate date) {
        return thresholds
                .on(date)
                .filter(threshold -> !threshold.exceeds(year.expected().plus(order.amount())))
                .isPresent();
    }

    private TaxYear year(Owner owner, PaymentDate date) {
        return books.find(owner, date.country(), date.taxYear())
                .orElseGet(() -> TaxYear.empty(owner, date.country(), date.taxYear()));
    }

    private void drop(Order order, Country country, int year) {
        if (books.find(order.owner(), country, year)
                .filter(found -> found.has(order.id()))
                .isPresent()) {
            change(order, country, year, "DROPPED", before -> before.without(order.id()));
        }
    }

    private void change(
            Order order, Country country, int year, String how, java.util.function.UnaryOperator<TaxYear> move) {
        books.decide(order.owner(), country, year, RULE, found -> {
            var before = found.orElseGet(() -> TaxYear.empty(order.owner(), country, year));
            var after = move.apply(before);
            return after.equals(before)
                    ? Decision.answer(before)
                    : Decision.change(after, after, new TaxCounted(order.id(), year, how));
        });
    }
}

package app.laurel.bot.payout.tax;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.money.Money;
import app.laurel.bot.payout.Order;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.store.PayoutStores;
import app.laurel.bot.people.Country;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.store.Trail;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class TaxGateTests {

    private static final Owner CUSTOMER = new Owner("customer:C-1");
    private static final Instant LAST_YEAR = Instant.parse("2025-06-01T17:00:00Z");
    private static final Instant THIS_YEAR = Instant.parse("2026-06-01T17:00:00Z");

    private final InMemoryDocuments documents = new InMemoryDocuments();
    private final TaxBooks books = PayoutStores.taxIn(documents, new Trail(documents, () -> THIS_YEAR));
    private final TaxGate gate = new TaxGate(
            books,
            new TaxSettings(List.of("US 1970-01-01 600.00", "US 2026-01-01 2000.00"), Map.of(), List.of()).table(),
            Map.of(Country.US, "W-9"));

    @Test
    void holdsWhatWouldReachTheThresholdWithoutTheForm() {
        assertThat(gate.admits(order("R-1", "599.99"), LAST_YEAR)).isTrue();
        assertThat(gate.admits(order("R-2", "0.01"), LAST_YEAR)).isFalse();
    }

    @Test
    void goesByTheTableOfThePaymentDate() {
        assertThat(gate.admits(order("R-1", "1999.99"), THIS_YEAR)).isTrue();
        assertThat(gate.admits(order("R-2", "0.01"), THIS_YEAR)).isFalse();
        assertThat(gate.admits(order("R-3", "600.00"), LAST_YEAR)).isFalse();
    }

    @Test
    void countsWhatIsOnItsWayOnce() {
        assertThat(gate.admits(order("R-1", "400.00"), LAST_YEAR)).isTrue();
        assertThat(gate.admits(order("R-1", "400.00"), LAST_YEAR)).isTrue();
        assertThat(gate.admits(order("R-2", "199.99"), LAST_YEAR)).isTrue();
    }

    @Test
    void letsAnythingPassOnceTheFormIsIn() {
        assertThat(gate.admits(order("R-1", "600.00"), LAST_YEAR)).isFalse();
        books.keep(new TaxForm(CUSTOMER, "W-9", new PersonId("fin"), LAST_YEAR));
        assertThat(gate.admits(order("R-1", "600.00"), LAST_YEAR)).isTrue();
    }

    @Test
    void forgetsWhatWasNotPaidAfterAll() {
        gate.admits(order("R-1", "500.00"), LAST_YEAR);
        gate.dropped(order("R-1", "500.00"), LAST_YEAR);
        assertThat(gate.admits(order("R-2", "599.00"), LAST_YEAR)).isTrue();
    }

    /** Sent on 31 December, paid on 1 January: it counts for the new year. */
    @Test
    void countsAPaymentForTheYearInWhichItWasPaid() {
        gate.admits(order("R-1", "500.00"), Instant.parse("2025-12-31T17:00:00Z"));
        gate.paid(order("R-1", "500.00"), Instant.parse("2026-01-01T17:00:00Z"));
        assertThat(books.find(CUSTOMER, Country.US, 2025).orElseThrow().expected())
                .isEqualTo(Money.of("0.00", "USD"));
        assertThat(books.find(CUSTOMER, Country.US, 2026).orElseThrow().paid()).isEqualTo(Money.of("500.00", "USD"));
    }

    /** What leaves on 1 January but may count with what was paid the day before, each under its own threshold. */
    @Test
    void looksAheadInTheLastDaysOfAYear() {
        gate.paid(order("R-1", "1990.00"), Instant.parse("2026-01-01T17:00:00Z"));
        assertThat(gate.admits(order("R-2", "10.00"), Instant.parse("2025-12-31T17:00:00Z")))
                .isFalse();
    }

    @Test
    void asksNoFormOfEmployeesNorWhereNoneIsAsked() {
        var canadian = new Order(
                PayoutId.of(EntitlementId.of("R-1", "referrer"), 1),
                EntitlementId.of("R-1", "referrer"),
                CUSTOMER,
                Money.of("5000.00", "CAD"),
                1,
                "simulated");
        assertThat(gate.admits(canadian, LAST_YEAR)).isTrue();
    }

    @Test
    void letsNoTwoSlipThroughTogether() throws Exception {
        var asks = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 12; i++) {
            var order = order("R-" + i, "100.00");
            asks.add(() -> gate.admits(order, LAST_YEAR));
        }
        var admitted = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(asks)) {
                admitted += answer.get() ? 1 : 0;
            }
        }
        assertThat(admitted).isEqualTo(5);
    }

    private static Order order(String cause, String dollars) {
        var entitlement = EntitlementId.of(cause, "referrer");
        return new Order(PayoutId.of(entitlement, 1), entitlement, CUSTOMER, Money.of(dollars, "USD"), 1, "simulated");
    }
}

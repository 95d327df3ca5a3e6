package app.laurel.bot.payout;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.money.Money;
import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.Owner;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What Laurel relies on from every rail. */
public abstract class PaymentRailContract {

    /** A rail that has no bad luck. */
    protected abstract PaymentRail rail();

    /** How many payments the rail's own books have. */
    protected abstract long payments();

    @Test
    void acceptsAnOrderAndKnowsItAfterwards() {
        var rail = rail();
        assertThat(rail.send(order(1))).isInstanceOfAny(Sent.Accepted.class, Sent.Arrived.class);
        assertThat(rail.ask(order(1).id())).isInstanceOfAny(Found.Accepted.class, Found.Arrived.class);
    }

    @Test
    void saysSoIfItDoesNotKnowAKey() {
        assertThat(rail().ask(order(1).id())).isInstanceOf(Found.NotKnown.class);
    }

    @Test
    void paysOnceHoweverOftenAnOrderIsSent() throws Exception {
        var rail = rail();
        var sends = new ArrayList<Callable<Sent>>();
        for (int i = 0; i < 20; i++) {
            sends.add(() -> rail.send(order(1)));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var sent : threads.invokeAll(sends)) {
                assertThat(sent.get()).isInstanceOfAny(Sent.Accepted.class, Sent.Arrived.class);
            }
        }
        assertThat(payments()).isEqualTo(1);
    }

    @Test
    void tellsPaymentsApartByTheirKeys() {
        var rail = rail();
        rail.send(order(1));
        rail.send(order(2));
        assertThat(payments()).isEqualTo(2);
    }

    protected static Order order(int attempt) {
        var entitlement = EntitlementId.of("R-1", "referrer");
        return new Order(
                PayoutId.of(entitlement, attempt),
                entitlement,
                new Owner("ana"),
                Money.of("50.00", "CAD"),
                attempt,
                "simulated");
    }
}

package app.laurel.bot.payout.payment;

import app.laurel.bot.payout.Order;
import app.laurel.bot.payout.PaymentRail;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Rails and payouts, for tests in other rooms. */
public final class PaymentSamples {

    private PaymentSamples() {}

    /** A bank with one rail for all. */
    public static Rails rails(PaymentRail rail) {
        return new Rails(List.of(rail), new PayoutSettings(rail.name(), rail.name(), Map.of()));
    }

    /** One that its rail does not take just now. */
    public static Payout busy(Order order, Instant at) {
        return Payout.created(order, at).submitted(at).retryable("BUSY", at);
    }
}

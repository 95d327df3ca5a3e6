package app.laurel.bot.payout;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.reward.Carrying;
import app.laurel.bot.reward.EntitlementPayable;
import app.laurel.bot.reward.HoldReason;
import app.laurel.bot.reward.Holding;
import java.time.InstantSource;

/** Makes the payout of what is to be paid: one for each attempt, with its key fixed. */
final class Starting {

    private static final Actor RULE = Actor.rule("pay-what-is-payable");

    private final Payouts payouts;
    private final Carrying carrying;
    private final Holding holding;
    private final Rails rails;
    private final TaxGate tax;
    private final InstantSource clock;

    Starting(Payouts payouts, Carrying carrying, Holding holding, Rails rails, TaxGate tax, InstantSource clock) {
        this.payouts = payouts;
        this.carrying = carrying;
        this.holding = holding;
        this.rails = rails;
        this.tax = tax;
        this.clock = clock;
    }

    void start(EntitlementPayable payable) {
        var order = new Order(
                PayoutId.of(payable.entitlement(), payable.attempt()),
                payable.entitlement(),
                payable.owner(),
                payable.amount(),
                payable.attempt(),
                rails.serving(payable.owner(), payable.amount()).name());
        if (!tax.admits(order, clock.instant())) {
            holding.pause(payable.owner(), payable.entitlement(), HoldReason.TAX_FORM, RULE);
            return;
        }
        var taken = carrying.takeUp(
                payable.owner(), payable.entitlement(), order.transfer(), payable.attempt(), clock.instant());
        if (taken.entitlement()
                .filter(one -> one.isCarriedBy(order.id().value()))
                .isPresent()) {
            create(order);
        } else if (payouts.find(order.id()).isEmpty()) {
            tax.dropped(order, clock.instant());
        }
    }

    private void create(Order order) {
        payouts.decide(order.id(), RULE, before -> {
            if (before.isPresent()) {
                return Decision.answer(before.get());
            }
            var created = Payout.created(order, clock.instant());
            return Decision.change(created, created, new PayoutCreated(order.id(), order.rail()));
        });
    }
}

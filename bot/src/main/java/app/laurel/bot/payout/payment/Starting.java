package app.laurel.bot.payout.payment;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.money.Money;
import app.laurel.bot.payout.Order;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.event.PayoutCreated;
import app.laurel.bot.payout.tax.TaxGate;
import app.laurel.bot.reward.HoldReason;
import app.laurel.bot.reward.clawback.Netting;
import app.laurel.bot.reward.entitlement.Carrying;
import app.laurel.bot.reward.event.EntitlementPayable;
import app.laurel.bot.reward.hold.Holding;
import java.time.InstantSource;
import java.util.Optional;

/** Makes the payout of what is to be paid: one for each attempt, with its key fixed. */
final class Starting {

    private static final Actor RULE = Actor.rule("pay-what-is-payable");

    private final Payouts payouts;
    private final Carrying carrying;
    private final Holding holding;
    private final Rails rails;
    private final TaxGate tax;
    private final Netting netting;
    private final InstantSource clock;

    Starting(
            Payouts payouts,
            Carrying carrying,
            Holding holding,
            Rails rails,
            TaxGate tax,
            Netting netting,
            InstantSource clock) {
        this.payouts = payouts;
        this.carrying = carrying;
        this.holding = holding;
        this.rails = rails;
        this.tax = tax;
        this.netting = netting;
        this.clock = clock;
    }

    void start(EntitlementPayable payable) {
        var id = PayoutId.of(payable.entitlement(), payable.attempt());
        // What carries it already stays as it is, whatever its owner has come to owe since.
        var carried = carrying.carried(payable.owner(), payable.entitlement(), id.value());
        if (carried.isPresent()) {
            create(order(payable, id, carried.get()));
            return;
        }
        var withheld = netting.withhold(payable.owner(), id.value(), payable.amount());
        var order = order(payable, id, payable.amount().minus(withheld));
        if (!tax.admits(order, clock.instant())) {
            netting.dropped(payable.owner(), id.value());
            holding.pause(payable.owner(), payable.entitlement(), HoldReason.TAX_FORM, RULE);
            return;
        }
        take(payable, order, withheld);
    }

    private void take(EntitlementPayable payable, Order order, Money withheld) {
        var taken = carrying.takeUp(
                payable.owner(),
                payable.entitlement(),
                order.transfer(),
                payable.attempt(),
                Optional.of(withheld).filter(Money::isPositive),
                clock.instant());
        if (taken.entitlement()
                .filter(one -> one.isCarriedBy(order.id().value()))
                .isPresent()) {
            create(order);
        } else if (payouts.find(order.id()).isEmpty()) {
            netting.dropped(order.owner(), order.id().value());
            tax.dropped(order, clock.instant());
        }
    }

    private Order order(EntitlementPayable payable, PayoutId id, Money amount) {
        return new Order(
                id,
                payable.entitlement(),
                payable.owner(),
                amount,
                payable.attempt(),
                rails.serving(payable.owner(), amount).name());
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

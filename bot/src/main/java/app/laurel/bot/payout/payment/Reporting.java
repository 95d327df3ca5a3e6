package app.laurel.bot.payout.payment;

import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.tax.TaxGate;
import app.laurel.bot.people.People;
import app.laurel.bot.reward.Arrival;
import app.laurel.bot.reward.HoldReason;
import app.laurel.bot.reward.clawback.Netting;
import app.laurel.bot.reward.entitlement.Carrying;
import java.time.Instant;

/** Tells the entitlement that a payout carries what became of the payout. */
final class Reporting {

    private final Payouts payouts;
    private final Carrying carrying;
    private final People people;
    private final TaxGate tax;
    private final Netting netting;

    Reporting(Payouts payouts, Carrying carrying, People people, TaxGate tax, Netting netting) {
        this.payouts = payouts;
        this.carrying = carrying;
        this.people = people;
        this.tax = tax;
        this.netting = netting;
    }

    void accepted(PayoutId id, Instant at) {
        var payout = get(id);
        if (payout.progress() instanceof Progress.Settled(var arrival, var since) && !since.isAfter(at)) {
            return; // it arrived in the same moment, which is told next and says both
        }
        carrying.issued(
                payout.order().owner(),
                payout.order().entitlement(),
                payout.order().transfer(),
                arrival(payout, at),
                at);
    }

    void arrived(PayoutId id, Instant at) {
        var payout = get(id);
        tax.paid(payout.order(), at);
        netting.taken(payout.order().owner(), id.value());
        carrying.settled(
                payout.order().owner(),
                payout.order().entitlement(),
                payout.order().transfer(),
                arrival(payout, at),
                at);
    }

    /** It was stopped before it left: by finance, or because the payee has left the bank. */
    void stopped(PayoutId id, Instant at) {
        var left = get(id).order().owner().colleague().filter(people::hasLeft).isPresent();
        dead(id, left ? HoldReason.EMPLOYMENT : HoldReason.PERSON, at);
    }

    void dead(PayoutId id, HoldReason reason, Instant at) {
        var order = get(id).order();
        tax.dropped(order, at);
        netting.dropped(order.owner(), id.value());
        carrying.failed(
                order.owner(),
                order.entitlement(),
                order.transfer(),
                reason,
                netting.givenUp(order.owner(), order.entitlement()),
                at);
    }

    /** Reasons of a rail that the payee can mend are told apart from those that finance has to look at. */
    static HoldReason holdFor(String reason) {
        return switch (reason) {
            case "ACCOUNT_CLOSED", "ACCOUNT_UNKNOWN", "ACCOUNT_INVALID", "EMAIL_UNKNOWN", "EMAIL_UNREACHABLE" ->
                HoldReason.BANK_DETAILS;
            case "SANCTIONS" -> HoldReason.SANCTIONS;
            default -> HoldReason.PAYOUT;
        };
    }

    private static Arrival arrival(Payout payout, Instant at) {
        return switch (payout.progress()) {
            case Progress.Acknowledged(var arrival, var since) -> arrival;
            case Progress.Settled(var arrival, var since) -> arrival;
            case Progress later -> new Arrival(java.time.LocalDate.ofInstant(at, java.time.ZoneOffset.UTC), false);
        };
    }

    private Payout get(PayoutId id) {
        return payouts.find(id).orElseThrow(() -> new IllegalStateException("There is no payout " + id));
    }
}

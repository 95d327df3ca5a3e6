package app.laurel.bot.payout.triage;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.money.Money;
import app.laurel.bot.payout.ListedOverview;
import app.laurel.bot.payout.Order;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.payment.PaymentSamples;
import app.laurel.bot.payout.payment.Payouts;
import app.laurel.bot.payout.payment.Rails;
import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.EntitlementRef;
import app.laurel.bot.reward.HoldReason;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.entitlement.Stage;
import app.laurel.bot.reward.overview.LookingUp;
import app.laurel.bot.reward.overview.Overview;
import app.laurel.bot.testing.Bank;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Payouts of a bank that their rail does not take, and rewards that something else holds. */
public final class RailThatIsDown {

    private static final Money FIFTY = Money.of("50.00", "CAD");

    private final Bank bank;
    private final List<Overview.Line> lines = new ArrayList<>();

    public RailThatIsDown(Bank bank) {
        this.bank = bank;
    }

    /** So many payouts wait until it takes them. */
    public RailThatIsDown keepsWaiting(int payouts) {
        for (int i = 0; i < payouts; i++) {
            var ref = ref();
            var order = new Order(PayoutId.of(ref.id(), 1), ref.id(), ref.owner(), FIFTY, 1, "simulated");
            var waiting = PaymentSamples.busy(order, bank.now());
            bank.the(Payouts.class).decide(order.id(), Actor.rule("test"), none -> Decision.change(waiting, waiting));
            line(ref, Stage.IN_PAYOUT, Optional.empty(), Optional.of(order.id().value()));
        }
        return this;
    }

    public RailThatIsDown holds(int rewards, HoldReason reason) {
        for (int i = 0; i < rewards; i++) {
            line(ref(), Stage.HELD, Optional.of(reason), Optional.empty());
        }
        return this;
    }

    /**
     * Looks at them.
     *
     * @param most how many are looked at one by one
     */
    public Triaging triaging(int most) {
        return new Triaging(
                new ListedOverview(lines),
                bank.the(LookingUp.class),
                bank.the(Payouts.class),
                bank.the(Rails.class),
                bank.the(Directing.class),
                bank.the(InstantSource.class),
                most);
    }

    private EntitlementRef ref() {
        return new EntitlementRef(new Owner("ana"), EntitlementId.of("R-DOWN" + lines.size(), "referrer"));
    }

    private void line(EntitlementRef ref, Stage stage, Optional<HoldReason> reason, Optional<String> payout) {
        lines.add(new Overview.Line(
                ref, FIFTY, "R-1", "CHEQUING", stage, reason, payout, bank.now(), Optional.empty(), bank.now(), 1));
    }
}

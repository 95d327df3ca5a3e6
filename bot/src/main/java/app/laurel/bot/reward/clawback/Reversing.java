package app.laurel.bot.reward.clawback;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.referral.Product;
import app.laurel.bot.referral.ReferralFacts;
import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.Party;
import app.laurel.bot.reward.Transfer;
import app.laurel.bot.reward.entitlement.Cause;
import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.bot.reward.entitlement.Entitlements;
import app.laurel.bot.reward.entitlement.Outcome;
import app.laurel.bot.reward.entitlement.Stage;
import app.laurel.bot.reward.entitlement.Standing;
import app.laurel.bot.reward.entitlement.Step;
import app.laurel.bot.reward.event.ClawbackBegun;
import app.laurel.bot.reward.event.EntitlementReversed;
import app.laurel.bot.reward.event.ReversalAwaitsPayout;
import java.time.InstantSource;
import java.util.List;

/** Takes back what the CRM no longer confirms: unpaid it ends, under way it waits, paid it has to come back. */
public final class Reversing {

    private final Entitlements entitlements;
    private final InstantSource clock;

    Reversing(Entitlements entitlements, InstantSource clock) {
        this.entitlements = entitlements;
        this.clock = clock;
    }

    /** Takes back what a referral has earned, for both of its parties. */
    public void reverse(ReferralFacts facts, String reason) {
        reverse(new Owner(facts.referrer().owner()), facts, Party.REFERRER, reason);
        reverse(new Owner(facts.referee()), facts, Party.REFEREE, reason);
    }

    private void reverse(Owner owner, ReferralFacts facts, Party party, String reason) {
        Product product = facts.product();
        var id = new Cause.OfReferral(facts.id(), product, party).entitlement();
        reverse(owner, id, Actor.system("crm"), reason);
    }

    /** Takes back one of them, if there is such a one; saying so twice changes nothing. */
    void reverse(Owner owner, EntitlementId id, Actor actor, String reason) {
        entitlements.decide(owner, id, actor, Step.on(before -> reversed(before, reason)));
    }

    private Decision<Entitlement, Outcome> reversed(Entitlement before, String reason) {
        if (before.grounds().onReferral()) {
            return Step.refused(before); // 12 CFR 218, 343.50(b): no outcome may change it
        }
        var now = clock.instant();
        return switch (before.standing()) {
            case Standing.InPayout(var transfer, var since) -> awaitPayout(before, transfer, reason);
            case Standing.Issued(var transfer, var arrival, var since) -> awaitPayout(before, transfer, reason);
            case Standing.Settled(var transfer, var since) ->
                Step.done(
                        before.clawback(transfer, reason, now),
                        new ClawbackBegun(before.id(), before.owner(), before.amount()));
            case Standing any
            when before.may(Stage.REVERSED) ->
                Step.done(before.reversed(reason, now), new EntitlementReversed(before.id(), before.owner(), reason));
            case Standing over -> Step.refused(before);
        };
    }

    private static Decision<Entitlement, Outcome> awaitPayout(Entitlement before, Transfer transfer, String reason) {
        if (before.takenBack().isPresent()) {
            return Step.already(before);
        }
        var next = before.takenBackFor(reason);
        return Decision.change(
                next,
                new Outcome.Done(next),
                List.of(new ReversalAwaitsPayout(before.id(), before.owner(), transfer.id())));
    }
}

package app.laurel.bot.reward.clawback;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.event.Occurrence;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.reward.clawback.Debt.Course;
import app.laurel.bot.reward.entitlement.Cause;
import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.bot.reward.entitlement.Entitlements;
import app.laurel.bot.reward.entitlement.Grounds;
import app.laurel.bot.reward.event.EntitlementAccrued;
import app.laurel.bot.reward.event.EntitlementApproved;
import java.time.InstantSource;

/**
 * Gives back what was withheld for money that then came back by itself: each share once, as a reward of its own, and
 * nothing of a payout that did not arrive.
 */
final class GivingBack implements Reacting {

    /** Why one is taken back: the payout that it was withheld of came back, and is paid anew in full. */
    static final String PAID_ANEW = "PAID_ANEW";

    private static final Actor RULE = Actor.rule("give-back");

    private final Netting netting;
    private final Entitlements entitlements;
    private final Reversing reversing;
    private final InstantSource clock;

    GivingBack(Netting netting, Entitlements entitlements, Reversing reversing, InstantSource clock) {
        this.netting = netting;
        this.entitlements = entitlements;
        this.reversing = reversing;
        this.clock = clock;
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(DebtCounted.class, "reward.give-back", this::follow);
    }

    private void follow(DebtCounted event, Occurrence occurrence) {
        for (var debt : netting.debts(event.owner()).debts()) {
            entitlements
                    .find(event.owner(), debt.entitlement())
                    .ifPresent(owed -> follow(owed, debt, event.subject(), occurrence));
        }
    }

    private void follow(Entitlement owed, Debt debt, String payout, Occurrence occurrence) {
        if (debt.course() == Course.CAME_BACK) {
            debt.shares().stream().filter(Debt.Share::taken).forEach(share -> giveBack(owed, share, occurrence));
        }
        takeBackUnlessTaken(owed, payout);
    }

    private void giveBack(Entitlement owed, Debt.Share share, Occurrence occurrence) {
        var cause = new Cause.OfWithheld(owed.id(), share.payout(), owed.cause().party());
        entitlements.decide(
                owed.owner(),
                cause.entitlement(),
                RULE,
                before -> before.<Decision<Entitlement, Entitlement>>map(Decision::answer)
                        .orElseGet(() -> given(owed, share, cause, occurrence)));
        takeBackUnlessTaken(owed, share.payout());
    }

    /** Whoever gets it had it approved before, when it was earned. */
    private Decision<Entitlement, Entitlement> given(
            Entitlement owed, Debt.Share share, Cause cause, Occurrence occurrence) {
        var grounds = new Grounds(
                owed.grounds().programme(),
                owed.grounds().rule(),
                false,
                owed.grounds().limit(),
                owed.grounds().budget(),
                occurrence.at(),
                occurrence.id());
        var now = clock.instant();
        var given = Entitlement.accrued(owed.owner(), share.amount(), cause, grounds, now)
                .approved(now);
        return Decision.change(
                given,
                given,
                new EntitlementAccrued(given.id(), given.owner(), given.amount(), grounds.programme(), grounds.rule()),
                new EntitlementApproved(given.id(), given.owner()));
    }

    /** Asked after each change, since the share may be gone by the time it was given back. */
    private void takeBackUnlessTaken(Entitlement owed, String payout) {
        var cause = new Cause.OfWithheld(owed.id(), payout, owed.cause().party());
        var isTaken = netting.debt(owed.owner(), owed.id())
                .flatMap(debt -> debt.share(payout))
                .filter(Debt.Share::taken)
                .isPresent();
        if (!isTaken && entitlements.find(owed.owner(), cause.entitlement()).isPresent()) {
            reversing.reverse(owed.owner(), cause.entitlement(), RULE, PAID_ANEW);
        }
    }
}

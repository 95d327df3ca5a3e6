package app.laurel.bot.reward.clawback;

import app.laurel.bot.event.Actor;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.reward.EntitlementRef;
import app.laurel.bot.reward.entitlement.Entitlements;
import app.laurel.bot.reward.entitlement.Step;
import app.laurel.bot.reward.event.EntitlementForfeited;
import app.laurel.bot.reward.event.EntitlementWrittenOff;
import java.time.InstantSource;

/** Carries out that a reward is not paid, or not had back. */
final class Ends {

    private final Entitlements entitlements;
    private final Netting netting;
    private final InstantSource clock;

    Ends(Entitlements entitlements, Netting netting, InstantSource clock) {
        this.entitlements = entitlements;
        this.netting = netting;
        this.clock = clock;
    }

    void forfeit(EntitlementRef ref, PersonId by) {
        entitlements.decide(
                ref.owner(),
                ref.id(),
                Actor.person(by),
                Step.on(before -> Ending.Deed.FORFEIT.fits(before)
                        ? Step.done(
                                before.forfeited(clock.instant()),
                                new EntitlementForfeited(before.id(), before.owner(), before.amount()))
                        : Step.refused(before)));
    }

    /** Whether it could be done; not while a payout that withholds some of it is under way. */
    boolean writeOff(EntitlementRef ref, PersonId by) {
        var left = netting.giveUp(ref.owner(), ref.id());
        left.ifPresent(amount -> entitlements.decide(
                ref.owner(),
                ref.id(),
                Actor.person(by),
                Step.on(before -> Ending.Deed.WRITE_OFF.fits(before)
                        ? Step.done(
                                before.writtenOff(clock.instant()),
                                new EntitlementWrittenOff(before.id(), before.owner(), amount))
                        : Step.refused(before))));
        return left.isPresent();
    }
}

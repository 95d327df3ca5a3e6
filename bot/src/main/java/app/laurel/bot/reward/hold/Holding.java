package app.laurel.bot.reward.hold;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.HoldReason;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.bot.reward.entitlement.Entitlements;
import app.laurel.bot.reward.entitlement.Outcome;
import app.laurel.bot.reward.entitlement.Stage;
import app.laurel.bot.reward.entitlement.Step;
import app.laurel.bot.reward.event.EntitlementHeld;
import java.time.InstantSource;

/** Pauses what is to be paid, and lets it go on. */
public final class Holding {

    private final Entitlements entitlements;
    private final InstantSource clock;

    Holding(Entitlements entitlements, InstantSource clock) {
        this.entitlements = entitlements;
        this.clock = clock;
    }

    /** Pauses it before a payout carries it; one that is under way has to be stopped there first. */
    public Outcome hold(Owner owner, EntitlementId id, HoldReason reason, PersonId by) {
        return entitlements.decide(owner, id, Actor.person(by), Step.on(before -> held(before, reason)));
    }

    /** Lets it go on; what waits for money or for the end of a stop goes on by itself then. */
    public Outcome release(Owner owner, EntitlementId id, PersonId by) {
        return entitlements.decide(owner, id, Actor.person(by), Step.on(this::released));
    }

    /** Pauses it by a rule, before a payout carries it. */
    public Outcome pause(Owner owner, EntitlementId id, HoldReason reason, Actor rule) {
        return entitlements.decide(owner, id, rule, Step.on(before -> held(before, reason)));
    }

    /** Lets it go on by a rule, if it is paused for this very reason. */
    public Outcome resume(Owner owner, EntitlementId id, HoldReason reason, Actor rule) {
        return entitlements.decide(
                owner, id, rule, Step.on(before -> before.isHeldFor(reason) ? released(before) : Step.refused(before)));
    }

    private Decision<Entitlement, Outcome> held(Entitlement before, HoldReason reason) {
        if (before.isHeldFor(reason)) {
            return Step.already(before);
        }
        return before.stage() == Stage.PAYABLE
                ? Step.done(
                        before.held(reason, clock.instant()), new EntitlementHeld(before.id(), before.owner(), reason))
                : Step.refused(before);
    }

    private Decision<Entitlement, Outcome> released(Entitlement before) {
        if (before.stage() != Stage.HELD
                || before.isHeldFor(HoldReason.BUDGET)
                || before.isHeldFor(HoldReason.BREAKER)) {
            return Step.refused(before);
        }
        var payable = before.payable(clock.instant());
        return Step.done(payable, payable.payableEvent());
    }
}

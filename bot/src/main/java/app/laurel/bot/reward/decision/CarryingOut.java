package app.laurel.bot.reward.decision;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.bot.reward.entitlement.Entitlements;
import app.laurel.bot.reward.entitlement.Outcome;
import app.laurel.bot.reward.entitlement.Stage;
import app.laurel.bot.reward.entitlement.Step;
import app.laurel.bot.reward.event.EntitlementApproved;
import app.laurel.bot.reward.event.EntitlementRejected;
import java.time.InstantSource;

/** Carries out what an approver has decided. */
final class CarryingOut {

    private final Entitlements entitlements;
    private final InstantSource clock;

    CarryingOut(Entitlements entitlements, InstantSource clock) {
        this.entitlements = entitlements;
        this.clock = clock;
    }

    Outcome approve(Owner owner, EntitlementId id, PersonId by) {
        return entitlements.decide(owner, id, Actor.person(by), Step.on(this::approved));
    }

    Outcome reject(Owner owner, EntitlementId id, PersonId by) {
        return entitlements.decide(owner, id, Actor.person(by), Step.on(before -> rejected(before, by)));
    }

    private Decision<Entitlement, Outcome> approved(Entitlement before) {
        return before.stage() == Stage.PENDING_APPROVAL
                ? Step.done(before.approved(clock.instant()), new EntitlementApproved(before.id(), before.owner()))
                : Step.refused(before);
    }

    private Decision<Entitlement, Outcome> rejected(Entitlement before, PersonId by) {
        return before.stage() == Stage.PENDING_APPROVAL
                ? Step.done(before.rejected(by, clock.instant()), new EntitlementRejected(before.id(), before.owner()))
                : Step.refused(before);
    }
}

package app.laurel.bot.reward.decision;

import app.laurel.bot.people.PersonId;
import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.entitlement.Entitlements;
import java.time.InstantSource;

/** Where Ben decides, for tests in other rooms. */
public final class DecisionDesk {

    private final CarryingOut carryingOut;

    public DecisionDesk(Entitlements entitlements, InstantSource clock) {
        this.carryingOut = new CarryingOut(entitlements, clock);
    }

    public void approved(Owner owner, EntitlementId id) {
        carryingOut.approve(owner, id, new PersonId("ben"));
    }

    public void rejected(Owner owner, EntitlementId id) {
        carryingOut.reject(owner, id, new PersonId("ben"));
    }
}

package app.laurel.bot.reward.earning;

import app.laurel.bot.referral.Referring;
import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.EntitlementRef;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.entitlement.Cause;
import app.laurel.bot.reward.entitlement.Entitlements;

/** Closes a referral case once nothing that it has earned is still to come. */
final class Closing {

    private final Entitlements entitlements;
    private final Referring referring;

    Closing(Entitlements entitlements, Referring referring) {
        this.entitlements = entitlements;
        this.referring = referring;
    }

    void close(Owner owner, EntitlementId id) {
        entitlements.find(owner, id).ifPresent(over -> {
            if (over.cause() instanceof Cause.OfReferral(var referral, var product, var party)) {
                referring
                        .find(referral)
                        .filter(found -> found.entitlements().stream().noneMatch(this::isComing))
                        .ifPresent(found -> referring.closed(referral));
            }
        });
    }

    private boolean isComing(String entitlement) {
        var ref = EntitlementRef.parse(entitlement);
        return entitlements
                .find(ref.owner(), ref.id())
                .filter(one -> one.stage().isComing())
                .isPresent();
    }
}

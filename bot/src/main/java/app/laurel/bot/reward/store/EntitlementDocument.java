package app.laurel.bot.reward.store;

import app.laurel.bot.money.Money;
import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.entitlement.Cause;
import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.bot.reward.entitlement.Grounds;
import app.laurel.bot.reward.entitlement.Standing;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;
import app.laurel.bot.store.Upcaster;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;

/** An entitlement in its owner's partition, ordered by when it was earned. */
@Kind(value = "entitlement", version = 3, from = EntitlementDocument.Former.class)
record EntitlementDocument(
        String id,
        String owner,
        Money amount,
        Cause cause,
        Grounds grounds,
        Standing standing,
        int attempts,
        Optional<String> takenBack,
        Optional<Instant> issuedAt,
        Optional<Money> withheld,
        int changes)
        implements Document {

    static EntitlementDocument of(Entitlement entitlement) {
        return new EntitlementDocument(
                entitlement.id().value(),
                entitlement.owner().value(),
                entitlement.amount(),
                entitlement.cause(),
                entitlement.grounds(),
                entitlement.standing(),
                entitlement.attempts(),
                entitlement.takenBack(),
                entitlement.issuedAt(),
                entitlement.withheld(),
                entitlement.changes());
    }

    Entitlement entitlement() {
        return new Entitlement(
                new EntitlementId(id),
                new Owner(owner),
                amount,
                cause,
                grounds,
                standing,
                attempts,
                takenBack,
                issuedAt,
                withheld,
                changes);
    }

    @Override
    public String order() {
        return "%tFT%<tT".formatted(grounds.earnedAt().atOffset(java.time.ZoneOffset.UTC));
    }

    /** The steps from former shapes. */
    enum Former implements Upcaster {
        /** Nothing was withheld of any payout. */
        WITHHOLDING {
            @Override
            public void next(ObjectNode document) {}
        },
        /** What had ended did not know whether its money was still with whoever got it: it counts as not. */
        STILL_OUT {
            @Override
            public void next(ObjectNode document) {}
        }
    }
}

package app.laurel.bot.reward.event;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.Owner;

/** Something that happened to an entitlement. */
public sealed interface EntitlementEvent extends DomainEvent
        permits ClawbackBegun,
                ClawbackNetted,
                EntitlementAccrued,
                EntitlementApproved,
                EntitlementAwaitsApproval,
                EntitlementForfeited,
                EntitlementHeld,
                EntitlementInPayout,
                EntitlementIssued,
                EntitlementPayable,
                EntitlementRecovered,
                EntitlementRejected,
                EntitlementReturned,
                EntitlementReversed,
                EntitlementSettled,
                EntitlementWrittenOff,
                ReversalAwaitsPayout,
                WriteOffUndone {

    EntitlementId entitlement();

    Owner owner();

    /** Whether it was never paid and will not be, or has come back: no cap counts it from here on. */
    default boolean makesRoom() {
        return switch (this) {
            case EntitlementRejected e -> true;
            case EntitlementReversed e -> true;
            case EntitlementForfeited e -> true;
            case EntitlementRecovered e -> true;
            case ClawbackNetted e -> true;
            // It is still with whoever got it.
            case ClawbackBegun e -> false;
            case EntitlementWrittenOff e -> false;
            case EntitlementAccrued e -> false;
            case EntitlementApproved e -> false;
            case EntitlementAwaitsApproval e -> false;
            case EntitlementHeld e -> false;
            case EntitlementInPayout e -> false;
            case EntitlementIssued e -> false;
            case EntitlementPayable e -> false;
            case EntitlementReturned e -> false;
            case EntitlementSettled e -> false;
            case ReversalAwaitsPayout e -> false;
            case WriteOffUndone e -> false;
        };
    }
}

package app.laurel.bot.reward;

import app.laurel.bot.event.DomainEvent;

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
                ReversalAwaitsPayout {

    EntitlementId entitlement();

    Owner owner();
}

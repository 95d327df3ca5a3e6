package app.laurel.bot.payout;

import app.laurel.bot.event.DomainEvent;

/** Something that happened to a payout. */
public sealed interface PayoutEvent extends DomainEvent
        permits PayoutAcknowledged,
                PayoutCancelled,
                PayoutContradicted,
                PayoutCreated,
                PayoutDue,
                PayoutFailed,
                PayoutPostponed,
                PayoutReturned,
                PayoutSettled,
                PayoutStuck,
                PayoutSubmitted,
                PayoutUnclear {

    PayoutId payout();
}

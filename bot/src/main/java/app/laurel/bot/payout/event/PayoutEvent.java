package app.laurel.bot.payout.event;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.payout.PayoutId;

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

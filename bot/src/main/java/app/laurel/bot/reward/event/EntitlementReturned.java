package app.laurel.bot.reward.event;

import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.Transfer;

/**
 * The payout that carried it failed or came back after the rail had accepted it.
 *
 * @param afterSettling whether it had already been paid
 */
public record EntitlementReturned(EntitlementId entitlement, Owner owner, Transfer transfer, boolean afterSettling)
        implements EntitlementEvent {}

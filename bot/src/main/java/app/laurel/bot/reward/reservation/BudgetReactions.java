package app.laurel.bot.reward.reservation;

import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.budget.BudgetFreed;
import app.laurel.bot.reward.budget.BudgetLimited;
import app.laurel.bot.reward.budget.Budgeting;
import app.laurel.bot.reward.budget.WaitingServed;
import app.laurel.bot.reward.event.ClawbackNetted;
import app.laurel.bot.reward.event.EntitlementApproved;
import app.laurel.bot.reward.event.EntitlementForfeited;
import app.laurel.bot.reward.event.EntitlementRecovered;
import app.laurel.bot.reward.event.EntitlementReturned;
import app.laurel.bot.reward.event.EntitlementReversed;
import app.laurel.bot.reward.event.EntitlementSettled;

/** Keeps the budgets in step with the entitlements. */
final class BudgetReactions implements Reacting {

    private final Reserving reserving;
    private final Budgeting budgeting;

    BudgetReactions(Reserving reserving, Budgeting budgeting) {
        this.reserving = reserving;
        this.budgeting = budgeting;
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(
                EntitlementApproved.class,
                "reward.reserve",
                (event, occurrence) -> reserving.reserve(event.owner(), event.entitlement()));
        reactions.on(
                EntitlementSettled.class,
                "reward.spend",
                (event, occurrence) -> reserving.spend(event.owner(), event.entitlement()));
        reactions.on(EntitlementReturned.class, "reward.unspend", (event, occurrence) -> {
            if (event.afterSettling()) {
                reserving.unspend(event.owner(), event.entitlement());
            }
        });
        reactions.on(
                EntitlementReversed.class,
                "reward.release",
                (event, occurrence) -> reserving.release(event.owner(), event.entitlement()));
        reactions.on(
                EntitlementRecovered.class,
                "reward.release-recovered",
                (event, occurrence) -> reserving.release(event.owner(), event.entitlement()));
        reactions.on(
                ClawbackNetted.class,
                "reward.release-netted",
                (event, occurrence) -> reserving.release(event.owner(), event.entitlement()));
        reactions.on(
                EntitlementForfeited.class,
                "reward.release-forfeited",
                (event, occurrence) -> reserving.release(event.owner(), event.entitlement()));
        reactions.on(
                BudgetFreed.class,
                "reward.serve-waiting",
                (event, occurrence) -> budgeting.serveWaiting(event.budget()));
        reactions.on(
                BudgetLimited.class,
                "reward.serve-waiting-limited",
                (event, occurrence) -> budgeting.serveWaiting(event.budget()));
        reactions.on(
                WaitingServed.class,
                "reward.served",
                (event, occurrence) -> event.served()
                        .forEach(
                                one -> reserving.served(new Owner(one.owner()), new EntitlementId(one.entitlement()))));
    }
}

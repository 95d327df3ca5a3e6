package app.laurel.bot.payout.payment;

import app.laurel.bot.clock.Deeds;
import app.laurel.bot.clock.Timed;
import app.laurel.bot.clock.Timers;
import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.event.PayoutAcknowledged;
import app.laurel.bot.payout.event.PayoutCancelled;
import app.laurel.bot.payout.event.PayoutFailed;
import app.laurel.bot.payout.event.PayoutPostponed;
import app.laurel.bot.payout.event.PayoutReturned;
import app.laurel.bot.payout.event.PayoutSettled;
import app.laurel.bot.payout.event.PayoutUnclear;
import app.laurel.bot.reward.event.EntitlementPayable;
import app.laurel.bot.reward.event.ReversalAwaitsPayout;
import java.time.Duration;
import java.time.Instant;

/** What follows from payouts inside Laurel: the next payout, the next question, and the entitlement's fate. */
final class PayoutReactions implements Reacting, Timed {

    private static final String CARRY_ON = "payout.carry-on";
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final Starting starting;
    private final Reporting reporting;
    private final Stopping stopping;
    private final Waking waking;
    private final Timers timers;

    PayoutReactions(Starting starting, Reporting reporting, Stopping stopping, Waking waking, Timers timers) {
        this.starting = starting;
        this.reporting = reporting;
        this.stopping = stopping;
        this.waking = waking;
        this.timers = timers;
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(EntitlementPayable.class, "payout.start", (event, occurrence) -> starting.start(event));
        reactions.on(
                ReversalAwaitsPayout.class,
                "payout.stop-reversed",
                (event, occurrence) -> stopping.stop(new PayoutId(event.payout()), Actor.system("crm")));
        reactions.on(
                PayoutUnclear.class,
                "payout.ask-later",
                (event, occurrence) -> later(event.payout(), event.change(), event.asks(), occurrence.at()));
        reactions.on(
                PayoutPostponed.class,
                "payout.send-later",
                (event, occurrence) -> later(event.payout(), event.change(), event.sends(), occurrence.at()));
        reactions.on(
                PayoutAcknowledged.class,
                "payout.report-accepted",
                (event, occurrence) -> reporting.accepted(event.payout(), occurrence.at()));
        reactions.on(
                PayoutSettled.class,
                "payout.report-arrived",
                (event, occurrence) -> reporting.arrived(event.payout(), occurrence.at()));
        reactions.on(
                PayoutFailed.class,
                "payout.report-failed",
                (event, occurrence) ->
                        reporting.dead(event.payout(), Reporting.holdFor(event.reason()), occurrence.at()));
        reactions.on(
                PayoutReturned.class,
                "payout.report-returned",
                (event, occurrence) ->
                        reporting.dead(event.payout(), Reporting.holdFor(event.reason()), occurrence.at()));
        reactions.on(
                PayoutCancelled.class,
                "payout.report-cancelled",
                (event, occurrence) -> reporting.stopped(event.payout(), occurrence.at()));
    }

    @Override
    public void addTo(Deeds deeds) {
        deeds.on(CARRY_ON, (payout, change) -> waking.wakeAfter(new PayoutId(payout), change, Actor.rule("ask-again")));
    }

    private void later(PayoutId payout, int change, int tries, Instant from) {
        timers.set(CARRY_ON, payout.value(), change, from.plus(pause(tries)));
    }

    private static Duration pause(int tries) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries, 12));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}

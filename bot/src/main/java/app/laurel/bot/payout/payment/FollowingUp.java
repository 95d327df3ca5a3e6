package app.laurel.bot.payout.payment;

import app.laurel.bot.clock.Periodic;
import app.laurel.bot.clock.Schedule;
import app.laurel.bot.event.Actor;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.reward.entitlement.Stage;
import app.laurel.bot.reward.overview.Overview;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;

/** Asks the rails about what they should have told by now: news can be lost. */
final class FollowingUp implements Periodic {

    private static final Duration EVERY = Duration.ofMinutes(15);
    private static final Duration UNDER_WAY_TOO_LONG = Duration.ofHours(2);
    private static final Duration DAILY = Duration.ofDays(1);
    private static final Actor RULE = Actor.rule("follow-up");

    private final Overview overview;
    private final Payouts payouts;
    private final Rails rails;
    private final Waking waking;
    private final InstantSource clock;

    FollowingUp(Overview overview, Payouts payouts, Rails rails, Waking waking, InstantSource clock) {
        this.overview = overview;
        this.payouts = payouts;
        this.rails = rails;
        this.waking = waking;
        this.clock = clock;
    }

    @Override
    public void addTo(Schedule schedule) {
        schedule.every(EVERY, "payout.follow-up", this::followUpUnderWay);
        schedule.every(DAILY, "payout.follow-up-issued", this::followUpIssued);
    }

    private void followUpUnderWay() {
        followUp(Stage.IN_PAYOUT, clock.instant().minus(UNDER_WAY_TOO_LONG), this::isUnderWayTooLong);
    }

    private void followUpIssued() {
        followUp(Stage.ISSUED, clock.instant().truncatedTo(ChronoUnit.DAYS), this::isOverdue);
    }

    /** The payout itself is read only of those that have been where they are since before the border. */
    private void followUp(Stage stage, Instant border, Predicate<Payout> isToBeAskedAbout) {
        overview.in(stage)
                .filter(line -> line.since().isBefore(border))
                .flatMap(line -> line.payout().stream())
                .filter(PayoutId.SHAPE.asMatchPredicate())
                .flatMap(payout -> payouts.find(new PayoutId(payout)).stream())
                .filter(isToBeAskedAbout)
                .forEach(payout -> waking.wake(payout.id(), RULE));
    }

    private boolean isUnderWayTooLong(Payout payout) {
        return !rails.gathers(payout)
                && payout.progress().since().plus(UNDER_WAY_TOO_LONG).isBefore(clock.instant());
    }

    /**
     * Asked the day after it should have arrived, and then after twice as many days each time: a rail that never says what
     * has arrived, as payroll may not, would be asked about all that it has ever paid each day.
     */
    private boolean isOverdue(Payout payout) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return payout.progress() instanceof Progress.Acknowledged(var arrival, var since)
                && arrival.day().isBefore(today)
                && Long.bitCount(ChronoUnit.DAYS.between(arrival.day(), today)) == 1;
    }
}

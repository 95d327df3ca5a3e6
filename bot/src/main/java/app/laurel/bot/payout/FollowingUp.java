package app.laurel.bot.payout;

import app.laurel.bot.clock.Periodic;
import app.laurel.bot.clock.Schedule;
import app.laurel.bot.event.Actor;
import app.laurel.bot.reward.Overview;
import app.laurel.bot.reward.Stage;
import java.time.Duration;
import java.time.InstantSource;

/** Asks the rails about what they should have told by now: news can be lost. */
final class FollowingUp implements Periodic {

    private static final Duration EVERY = Duration.ofMinutes(15);
    private static final Duration IN_PAYOUT_TOO_LONG = Duration.ofHours(2);
    private static final Duration ISSUED_TOO_LONG = Duration.ofDays(3);
    private static final int MOST = 200;
    private static final Actor RULE = Actor.rule("follow-up");

    private final Overview overview;
    private final Waking waking;
    private final InstantSource clock;

    FollowingUp(Overview overview, Waking waking, InstantSource clock) {
        this.overview = overview;
        this.waking = waking;
        this.clock = clock;
    }

    @Override
    public void addTo(Schedule schedule) {
        schedule.every(EVERY, "payout.follow-up", this::followUp);
    }

    private void followUp() {
        followUp(Stage.IN_PAYOUT, IN_PAYOUT_TOO_LONG);
        followUp(Stage.ISSUED, ISSUED_TOO_LONG);
    }

    private void followUp(Stage stage, Duration tooLong) {
        var border = clock.instant().minus(tooLong);
        overview.oldest(stage, MOST).stream()
                .filter(line -> line.since().isBefore(border))
                .flatMap(line -> line.payout().stream())
                .forEach(payout -> waking.wake(new PayoutId(payout), RULE));
    }
}

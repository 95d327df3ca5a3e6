package app.laurel.bot.referral;

import java.time.Instant;
import java.util.Optional;

/**
 * How far a referral has come, and whether it goes on from there.
 *
 * @param reached the furthest of the stages that follow each other; it is kept while the case is held up
 * @param seasonedAt when the seasoning ends, once it has begun
 */
public record Course(Stage reached, Standing standing, Optional<Instant> seasonedAt) {

    static final Course START = new Course(Stage.SUBMITTED, new Standing.Open(), Optional.empty());

    public Stage stage() {
        return standing.stage(reached);
    }

    public String code() {
        return standing.code();
    }

    boolean isOpen() {
        return standing instanceof Standing.Open;
    }

    boolean hasReached(Stage stage) {
        return !reached.isBefore(stage);
    }

    /** The same, once time has passed until then. */
    Course at(Instant moment) {
        var seasoned = reached == Stage.SEASONING
                && seasonedAt.filter(end -> !end.isAfter(moment)).isPresent();
        return seasoned ? reaching(Stage.QUALIFIED) : this;
    }

    /** Moves on to a stage, never back. */
    Course reaching(Stage stage) {
        return hasReached(stage) ? this : new Course(stage, standing, seasonedAt);
    }

    Course seasoningUntil(Instant end) {
        return hasReached(Stage.SEASONING) ? this : new Course(Stage.SEASONING, standing, Optional.of(end));
    }

    Course standing(Standing next) {
        return new Course(reached, next, seasonedAt);
    }
}

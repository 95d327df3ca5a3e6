package app.laurel.bot.referral;

import app.laurel.bot.referral.Standing.Appealed;
import app.laurel.bot.referral.Standing.Denied;
import app.laurel.bot.referral.Standing.Duplicate;
import app.laurel.bot.referral.Standing.Expired;
import app.laurel.bot.referral.Standing.Open;
import app.laurel.bot.referral.Standing.Reversed;
import app.laurel.bot.referral.Standing.UnderReview;
import app.laurel.bot.referral.Standing.Withdrawn;
import java.time.Instant;
import java.util.Collection;

/** Every legal move of a referral case; a step that is not legal leaves the case as it is. */
final class Moves {

    private Moves() {}

    /** The course of a case by now: its facts, each in its turn. */
    static Course course(Collection<Fact> inOrder, Conditions conditions, Instant now) {
        var course = Course.START;
        for (var fact : inOrder) {
            course = next(course.at(fact.at()), fact, conditions);
        }
        return course.at(now);
    }

    static Course next(Course course, Fact fact, Conditions conditions) {
        return switch (fact.step()) {
            case SUBMITTED -> course;
            case REGISTERED -> course.reaching(Stage.REGISTERED);
            case VERIFIED -> confirmed(course, Stage.VERIFIED, conditions);
            case OPENED -> confirmed(course, Stage.OPENED, conditions);
            case QUALIFIED -> qualified(course, fact, conditions);
            case REFUSED -> refused(course, fact.code(), conditions);
            case UNCONFIRMED -> unconfirmed(course, fact.code(), conditions);
            case ENTITLED -> course.reaching(Stage.ENTITLED);
            case CLOSED -> course.reaching(Stage.CLOSED);
            case QUESTIONED, DENIED, APPEALED, REOPENED, CLEARED, EXPIRED, WITHDRAWN, MERGED ->
                course.standing(standing(course, fact, conditions));
        };
    }

    // Regulation R, 12 CFR 218 and 343: such a fee never varies with what comes of the referral.
    private static Course confirmed(Course course, Stage stage, Conditions conditions) {
        return course.reaching(conditions.onReferral() ? Stage.REGISTERED : stage);
    }

    private static Course qualified(Course course, Fact fact, Conditions conditions) {
        if (conditions.onReferral()) {
            return course.reaching(Stage.REGISTERED);
        }
        return conditions.seasoning().isZero()
                ? course.reaching(Stage.QUALIFIED)
                : course.seasoningUntil(fact.at().plus(conditions.seasoning()));
    }

    /** Turned down by the CRM; after it had confirmed the referral this takes back the confirmation. */
    private static Course refused(Course course, String code, Conditions conditions) {
        if (!isHeard(course) || conditions.onReferral()) {
            return course;
        }
        return course.standing(course.hasReached(Stage.SEASONING) ? new Reversed(code) : new Denied(code));
    }

    private static Course unconfirmed(Course course, String code, Conditions conditions) {
        var reversible = isHeard(course) && course.hasReached(Stage.SEASONING) && !conditions.onReferral();
        return reversible ? course.standing(new Reversed(code)) : course;
    }

    private static boolean isHeard(Course course) {
        return course.standing() instanceof Open || course.standing() instanceof UnderReview;
    }

    private static Standing standing(Course course, Fact fact, Conditions conditions) {
        var standing = course.standing();
        var entitled = course.hasReached(Stage.ENTITLED);
        return switch (fact.step()) {
            case QUESTIONED -> standing instanceof Open && !entitled ? new UnderReview(fact.code()) : standing;
            case DENIED -> canBeDenied(standing) && !entitled ? new Denied(fact.code()) : standing;
            case APPEALED -> standing instanceof Denied(var code) ? new Appealed(code) : standing;
            case REOPENED -> canBeReopened(standing) ? new UnderReview(standing.code()) : standing;
            case CLEARED -> standing instanceof UnderReview ? new Open() : standing;
            case EXPIRED ->
                standing instanceof Open && !course.hasReached(expiresBefore(conditions))
                        ? new Expired(fact.code())
                        : standing;
            case WITHDRAWN -> isHeard(course) && !course.hasReached(conditions.earnsAt()) ? new Withdrawn() : standing;
            case MERGED -> new Duplicate(new CaseId(fact.code()));
            case SUBMITTED, REGISTERED, VERIFIED, OPENED, QUALIFIED, REFUSED, UNCONFIRMED, ENTITLED, CLOSED -> standing;
        };
    }

    /** Once it is there, a case expires no more. */
    static Stage expiresBefore(Conditions conditions) {
        return conditions.onReferral() ? Stage.REGISTERED : Stage.SEASONING;
    }

    private static boolean canBeDenied(Standing standing) {
        return standing instanceof Open || standing instanceof UnderReview || standing instanceof Appealed;
    }

    private static boolean canBeReopened(Standing standing) {
        return standing instanceof Denied || standing instanceof Appealed || standing instanceof Expired;
    }
}

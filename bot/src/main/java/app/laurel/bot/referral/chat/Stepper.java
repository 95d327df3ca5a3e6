package app.laurel.bot.referral.chat;

import app.laurel.bot.referral.Earned;
import app.laurel.bot.referral.Referral;
import app.laurel.bot.referral.Stage;
import app.laurel.bot.referral.Standing;
import app.laurel.cards.common.Step;
import java.util.ArrayList;
import java.util.List;

/** The way of a referral, step by step, and how far it has come. */
final class Stepper {

    private static final List<String> TO_AN_OUTCOME =
            List.of("referred", "registered", "opened", "confirmed", "issued", "paid");
    // 12 CFR 343.50(b), 12 CFR 218: the fee does not depend on what comes of the referral, so neither does its way.
    private static final List<String> WITHOUT_AN_OUTCOME = List.of("referred", "registered", "issued", "paid");

    private Stepper() {}

    /**
     * Lists the steps.
     *
     * @param onReferral whether the referral itself earns, whatever comes of it
     */
    static List<Step> steps(Referral referral, boolean onReferral, List<Earned> earned, Tongue tongue) {
        var way = onReferral ? WITHOUT_AN_OUTCOME : TO_AN_OUTCOME;
        var done = way.indexOf(last(referral, onReferral, earned)) + 1;
        var stopped = isStopped(referral);
        var steps = new ArrayList<Step>();
        for (int step = 0; step < way.size(); step++) {
            var title = tongue.say("step." + way.get(step));
            if (step < done) {
                steps.add(Step.done(title));
            } else if (step == done) {
                steps.add(stopped ? Step.stopped(title) : Step.now(title));
            } else {
                steps.add(Step.ahead(title));
            }
        }
        return steps;
    }

    /** The last step that lies behind. */
    private static String last(Referral referral, boolean onReferral, List<Earned> earned) {
        if (!earned.isEmpty() && earned.stream().allMatch(one -> one.state() == Earned.State.PAID)) {
            return "paid";
        }
        if (earned.stream().anyMatch(one -> one.state() == Earned.State.ISSUED)) {
            return "issued";
        }
        return switch (referral.course().reached()) {
            case SUBMITTED -> "referred";
            case REGISTERED, VERIFIED -> "registered";
            case OPENED, SEASONING -> onReferral ? "registered" : "opened";
            case QUALIFIED, ENTITLED -> onReferral ? "registered" : "confirmed";
            case CLOSED -> "paid";
            case UNDER_REVIEW, DENIED, APPEALED, EXPIRED, WITHDRAWN, DUPLICATE, REVERSED -> "referred";
        };
    }

    private static boolean isStopped(Referral referral) {
        return !(referral.course().standing() instanceof Standing.Open) && referral.stage() != Stage.UNDER_REVIEW;
    }
}

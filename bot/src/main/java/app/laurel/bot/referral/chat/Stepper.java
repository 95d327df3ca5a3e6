package app.laurel.bot.referral.chat;

import app.laurel.bot.referral.Earned;
import app.laurel.bot.referral.Referral;
import app.laurel.bot.referral.Stage;
import app.laurel.bot.referral.Standing;
import app.laurel.cards.common.Tone;
import app.laurel.cards.referral.ReferralCard.Step;
import java.util.ArrayList;
import java.util.List;

/** The way of a referral in five steps, and how far it has come. */
final class Stepper {

    private static final List<String> STEPS =
            List.of("referred", "registered", "opened", "confirmed", "issued", "paid");

    private Stepper() {}

    static List<Step> steps(Referral referral, List<Earned> earned, Tongue tongue) {
        var done = done(referral, earned);
        var stopped = isStopped(referral);
        var steps = new ArrayList<Step>();
        for (int step = 0; step < STEPS.size(); step++) {
            var title = tongue.say("step." + STEPS.get(step));
            if (step < done) {
                steps.add(new Step("✔", title, Tone.GOOD));
            } else if (step == done) {
                steps.add(new Step(stopped ? "✕" : "●", title, stopped ? Tone.ATTENTION : Tone.NOTICE));
            } else {
                steps.add(new Step("○", title, Tone.PLAIN));
            }
        }
        return steps;
    }

    /** How many steps lie behind. */
    private static int done(Referral referral, List<Earned> earned) {
        if (!earned.isEmpty() && earned.stream().allMatch(one -> one.state() == Earned.State.PAID)) {
            return 6;
        }
        if (earned.stream().anyMatch(one -> one.state() == Earned.State.ISSUED)) {
            return 5;
        }
        return switch (referral.course().reached()) {
            case SUBMITTED -> 1;
            case REGISTERED, VERIFIED -> 2;
            case OPENED, SEASONING -> 3;
            case QUALIFIED, ENTITLED -> 4;
            case CLOSED -> 6;
            case UNDER_REVIEW, DENIED, APPEALED, EXPIRED, WITHDRAWN, DUPLICATE, REVERSED -> 1;
        };
    }

    private static boolean isStopped(Referral referral) {
        return !(referral.course().standing() instanceof Standing.Open) && referral.stage() != Stage.UNDER_REVIEW;
    }
}

package app.laurel.bot.referral;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Why a referral doesn't go on, or was looked at; each has a wording for the referrer, the agent and insiders. */
public enum Reason {
    SELF_REFERRAL,
    NO_CONSENT,
    NOT_ELIGIBLE,
    EARLIER_REFERRAL,
    ALREADY_CUSTOMER,
    NOT_OPENED,
    CLOSED_EARLY,
    SUSPECTED_MISUSE,
    /** Something about it is worth a person's second look. */
    ROUTINE_CHECK,
    /** The CRM turned it down and gave no reason that Laurel knows. */
    CRM_DECLINED,
    /** The CRM took its confirmation back. */
    CRM_REVERSED,
    NOT_CONFIRMED_IN_TIME,
    DUPLICATE,
    UNKNOWN_LAUREL_ID,
    UNKNOWN_REFERRER;

    /** Those with which the programme's owner may turn a referral down. */
    public static List<Reason> forDenial() {
        return List.of(
                NOT_ELIGIBLE,
                NO_CONSENT,
                EARLIER_REFERRAL,
                ALREADY_CUSTOMER,
                NOT_OPENED,
                CLOSED_EARLY,
                SELF_REFERRAL,
                SUSPECTED_MISUSE);
    }

    /** The same for a referral that earns by itself: what came of it is no reason there. */
    public static List<Reason> forDenial(boolean onReferral) {
        return forDenial().stream()
                .filter(reason -> !onReferral || !reason.isOutcome())
                .toList();
    }

    /** Whether it says what came of the referral. */
    boolean isOutcome() {
        return this == NOT_OPENED || this == CLOSED_EARLY;
    }

    static Reason ofCrm(Step step, String status) {
        var code = status.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
        return forDenial().stream()
                .filter(reason -> reason.name().equals(code))
                .findFirst()
                .orElse(step == Step.REFUSED ? CRM_DECLINED : CRM_REVERSED);
    }

    /** Whether it is one of these rather than another feature's. */
    public static boolean knows(String code) {
        return Arrays.stream(values()).anyMatch(reason -> reason.name().equals(code));
    }
}

package app.laurel.bot.referral;

import java.util.Arrays;
import java.util.Optional;

/** What can happen to a referral; of things that came about at one moment, the earlier in this list came first. */
public enum Step {
    SUBMITTED,
    REGISTERED("referral.registered"),
    VERIFIED("referral.verified"),
    OPENED("referral.opened"),
    /** The CRM says that its facts hold. */
    QUALIFIED("referral.qualified"),
    /** The CRM has turned the referral down. */
    REFUSED("referral.denied"),
    /** The CRM takes back what it said. */
    UNCONFIRMED("referral.reversed"),
    /** Somebody must look at it first. */
    QUESTIONED,
    /** Turned down by the bank: by a rule or by the programme's owner. */
    DENIED,
    APPEALED,
    REOPENED,
    /** Looked at, and found good. */
    CLEARED,
    EXPIRED,
    WITHDRAWN,
    ENTITLED,
    CLOSED,
    /** Found to be the same referral as another. */
    MERGED;

    private final String crmType;

    Step() {
        this("");
    }

    Step(String crmType) {
        this.crmType = crmType;
    }

    /** The step that the CRM calls by this type, as in {@code referral.opened}. */
    public static Optional<Step> ofCrm(String type) {
        return Arrays.stream(values())
                .filter(step -> step.isOfCrm() && step.crmType.equals(type))
                .findFirst();
    }

    public boolean isOfCrm() {
        return !crmType.isEmpty();
    }
}

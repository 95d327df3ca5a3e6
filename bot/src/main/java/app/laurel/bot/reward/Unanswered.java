package app.laurel.bot.reward;

import app.laurel.bot.referral.ReferralRoom;

/** Confirmed by the CRM, and neither entitled nor denied in time; each is an exception of its programme's owner. */
public final class Unanswered {

    private final ReferralRoom referrals;

    Unanswered(ReferralRoom referrals) {
        this.referrals = referrals;
    }

    /** Sweeps over the cases that are open and counts those. */
    public int count() {
        return referrals.sweeping().sweep().unanswered();
    }
}

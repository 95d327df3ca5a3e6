package app.laurel.bot.referral;

import java.util.List;

/** What referrals have earned; the reward feature knows. */
public interface Earnings {

    List<Earned> of(Referral referral);
}

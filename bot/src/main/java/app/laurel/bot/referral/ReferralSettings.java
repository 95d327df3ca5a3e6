package app.laurel.bot.referral;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the bank decides about referrals.
 *
 * @param expireAfter how long a referral waits for the CRM's confirmation
 */
@ConfigurationProperties("laurel.referral")
record ReferralSettings(@DefaultValue("180d") Duration expireAfter) {}

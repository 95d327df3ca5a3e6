package app.laurel.bot.referral;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the bank decides about referrals.
 *
 * @param expireAfter how long a referral waits for the CRM's confirmation
 * @param sources whose word counts when the bank's systems disagree, the first of them first
 */
@ConfigurationProperties("laurel.referral")
record ReferralSettings(
        @DefaultValue("180d") Duration expireAfter,
        @DefaultValue(Source.CRM) List<String> sources) {

    Precedence precedence() {
        return new Precedence(sources);
    }
}

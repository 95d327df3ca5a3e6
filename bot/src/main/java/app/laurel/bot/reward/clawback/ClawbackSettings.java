package app.laurel.bot.reward.clawback;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How what was paid and is no longer earned comes back.
 *
 * @param mostPercent how much of each later payout may be withheld for it, from 0 to 90
 * @param notice how long before that the person is told
 * @param reviewAfter after how long finance looks at what has not come back
 */
@ConfigurationProperties("laurel.reward.clawback")
record ClawbackSettings(
        @DefaultValue("50") int mostPercent,
        @DefaultValue("14d") Duration notice,
        @DefaultValue("180d") Duration reviewAfter) {

    public ClawbackSettings {
        if (mostPercent < 0 || mostPercent > 90) {
            throw new IllegalArgumentException("laurel.reward.clawback.most-percent: from 0 to 90");
        }
    }
}

package app.laurel.bot.reward.hold;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What happens to the money of those who have left.
 *
 * @param decideWithin how long finance has to decide how it reaches them
 */
@ConfigurationProperties("laurel.reward.leavers")
record LeaverSettings(@DefaultValue("14d") Duration decideWithin) {}

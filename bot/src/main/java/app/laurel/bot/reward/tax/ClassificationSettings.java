package app.laurel.bot.reward.tax;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When something counts as an award rather than as a reward; compliance signs it off.
 *
 * @param mostPercent how many of the eligible may win it at most
 */
@ConfigurationProperties("laurel.reward.awards")
record ClassificationSettings(@DefaultValue("10") int mostPercent) {}

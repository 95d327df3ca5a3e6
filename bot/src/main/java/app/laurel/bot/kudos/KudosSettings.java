package app.laurel.bot.kudos;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the bank wants thanks to be given.
 *
 * @param dailyLimit how many one person may give on a day
 */
@ConfigurationProperties("laurel.kudos")
record KudosSettings(@DefaultValue("10") int dailyLimit) {

    KudosSettings {
        if (dailyLimit < 1) {
            throw new IllegalArgumentException("laurel.kudos.daily-limit is at least 1");
        }
    }
}

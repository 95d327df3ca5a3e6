package app.laurel.bot.referral.takeover;

import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What is taken over when Laurel starts.
 *
 * @param file the cases as CSV; taking the same file over again changes nothing
 */
@ConfigurationProperties("laurel.takeover")
record TakeoverSettings(Optional<String> file) {

    TakeoverSettings {
        file = file.filter(text -> !text.isBlank());
    }
}

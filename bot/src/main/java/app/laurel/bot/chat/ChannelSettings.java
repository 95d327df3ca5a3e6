package app.laurel.bot.chat;

import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where announcements go.
 *
 * @param programmeChannel Teams' id of the channel; without one nothing is announced
 * @param language the language of announcements
 */
@ConfigurationProperties("laurel.teams")
record ChannelSettings(
        Optional<String> programmeChannel,
        @DefaultValue("en") Locale language) {}

package app.laurel.bot.chat.sending;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where announcements go, and in which languages.
 *
 * @param programmeChannel Teams' id of the channel; without one nothing is announced
 * @param languages the languages of announcements, one below the other
 * @param channelLanguages the languages of channels where others are spoken, by Teams' id
 */
@ConfigurationProperties("laurel.teams")
record ChannelSettings(
        Optional<String> programmeChannel,
        // Where both are read, French comes first.
        @DefaultValue({"fr-CA", "en"}) List<Locale> languages,
        @DefaultValue Map<String, List<Locale>> channelLanguages) {

    ChannelSettings {
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("laurel.teams.languages must name at least one language");
        }
        languages = List.copyOf(languages);
        channelLanguages = Map.copyOf(channelLanguages);
    }

    List<Locale> languagesOf(String channel) {
        return channelLanguages.getOrDefault(channel, languages);
    }
}

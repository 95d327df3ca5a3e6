package app.laurel.bot.chat.teams;

import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who Laurel is in Teams.
 *
 * @param appId the bot's app id; empty only in the demo, for it switches the token check off
 * @param tenantId the bank's Entra tenant; others are not let in
 * @param clientSecret the app's secret, as long as it has no managed identity
 */
@ConfigurationProperties("laurel.teams")
record TeamsSettings(Optional<String> appId, Optional<String> tenantId, Optional<String> clientSecret) {

    TeamsSettings {
        appId = appId.filter(text -> !text.isBlank());
        tenantId = tenantId.filter(text -> !text.isBlank());
        clientSecret = clientSecret.filter(text -> !text.isBlank());
    }
}

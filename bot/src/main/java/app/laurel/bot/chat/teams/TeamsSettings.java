package app.laurel.bot.chat.teams;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who Laurel is in Teams, and whom it lets in.
 *
 * @param appId the bot's app id; empty only in the demo, for it switches the token check off
 * @param tenantId the bank's Entra tenant
 * @param allowedTenants the tenants whose people are let in; the bank's own if none is named
 * @param serviceHosts connectors that are spoken to beside the cloud's own
 * @param keys where the names of the signing keys are read; the cloud's own if not set
 */
@ConfigurationProperties("laurel.teams")
record TeamsSettings(
        Optional<String> appId,
        Optional<String> tenantId,
        @DefaultValue Set<String> allowedTenants,
        @DefaultValue("public") Cloud cloud,
        @DefaultValue Set<String> serviceHosts,
        Optional<URI> keys) {

    TeamsSettings {
        appId = appId.filter(text -> !text.isBlank());
        tenantId = tenantId.filter(text -> !text.isBlank());
        if (allowedTenants.isEmpty()) {
            allowedTenants = tenantId.map(Set::of).orElse(Set.of());
        }
    }
}

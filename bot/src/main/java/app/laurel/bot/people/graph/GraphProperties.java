package app.laurel.bot.people.graph;

import app.laurel.bot.people.Role;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people are read from Microsoft Entra.
 *
 * @param endpoint Microsoft Graph; another cloud has another one
 * @param every how often changes are asked for
 * @param groups by role, the ids of the groups whose members hold it
 * @param appRoles by role, the ids of the app roles that give it
 * @param servicePrincipal the id of the enterprise application whose app roles are meant
 * @param birthdayAttribute the extension attribute with the birthday, as in {@code extensionAttribute7}; none if not allowed
 * @param installApp the id of Laurel in the bank's app catalogue, if it is to be installed for whom it writes to first
 */
@ConfigurationProperties("laurel.people.graph")
record GraphProperties(
        @DefaultValue("https://graph.microsoft.com/v1.0") URI endpoint,
        @DefaultValue("5m") Duration every,
        @DefaultValue Map<Role, List<String>> groups,
        @DefaultValue Map<Role, List<String>> appRoles,
        Optional<String> servicePrincipal,
        Optional<String> birthdayAttribute,
        Optional<String> installApp) {

    GraphProperties {
        servicePrincipal = servicePrincipal.filter(text -> !text.isBlank());
        birthdayAttribute = birthdayAttribute.filter(text -> !text.isBlank());
        installApp = installApp.filter(text -> !text.isBlank());
    }

    /** What tokens for this endpoint are asked for. */
    String scope() {
        return endpoint.getScheme() + "://" + endpoint.getAuthority() + "/.default";
    }
}

package app.laurel.bot.chat.traffic;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How fast Laurel may send.
 *
 * @param tenant what Teams takes from one app in one tenant; empty for no limit
 * @param conversation what Teams takes in one conversation; empty for no limit
 * @param slack how long after it was sent Teams may count a message that it has not answered yet
 */
@ConfigurationProperties("laurel.sending")
record TrafficSettings(
        @DefaultValue("50/1s") List<String> tenant,
        @DefaultValue({"7/1s", "8/2s", "60/30s", "1800/1h"}) List<String> conversation,
        @DefaultValue("50ms") Duration slack) {

    TrafficSettings {
        tenant = List.copyOf(tenant);
        conversation = List.copyOf(conversation);
        tenant.forEach(Limit::valueOf);
        conversation.forEach(Limit::valueOf);
    }

    List<Limit> tenantLimits() {
        return tenant.stream().map(Limit::valueOf).toList();
    }

    List<Limit> conversationLimits() {
        return conversation.stream().map(Limit::valueOf).toList();
    }
}

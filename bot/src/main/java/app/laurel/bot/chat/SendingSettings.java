package app.laurel.bot.chat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How fast Laurel may send, and how often it may come unasked.
 *
 * @param tenant what Teams takes from one app in one tenant; empty for no limit
 * @param conversation what Teams takes in one conversation; empty for no limit
 * @param slack how long after it was sent Teams may count a message that it has not answered yet
 * @param unaskedADay how many messages a person gets in a working day beside answers, own money and decisions
 * @param digestAt when the digest comes, by the person's clock
 */
@ConfigurationProperties("laurel.sending")
record SendingSettings(
        @DefaultValue("50/1s") List<String> tenant,
        @DefaultValue({"7/1s", "8/2s", "60/30s", "1800/1h"}) List<String> conversation,
        @DefaultValue("50ms") Duration slack,
        @DefaultValue("2") int unaskedADay,
        @DefaultValue("09:00") LocalTime digestAt) {

    SendingSettings {
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

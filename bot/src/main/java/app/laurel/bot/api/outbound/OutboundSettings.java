package app.laurel.bot.api.outbound;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who is told.
 *
 * @param subscribers by a name of small letters, which stands in the store and must not change
 * @param giveUpAfter how long one event is tried before somebody has to look at it
 * @param patience how long a subscriber may take to answer
 */
@ConfigurationProperties("laurel.outbound")
record OutboundSettings(
        @DefaultValue Map<String, Subscriber> subscribers,
        @DefaultValue("24h") Duration giveUpAfter,
        @DefaultValue("10s") Duration patience) {

    OutboundSettings {
        for (var name : subscribers.keySet()) {
            if (!name.matches("[a-z][a-z0-9-]{0,29}")) {
                throw new IllegalArgumentException(
                        "laurel.outbound.subscribers: a name is up to 30 small letters, digits and hyphens: " + name);
            }
        }
    }

    /**
     * One of them.
     *
     * @param url where events go, and nowhere else: what answers with another address is not followed
     * @param secret what they are signed with
     * @param events which; all if it doesn't say
     */
    record Subscriber(URI url, String secret, @DefaultValue Set<String> events) {

        Subscriber {
            if (secret.length() < 16) {
                throw new IllegalArgumentException("A secret of laurel.outbound needs at least 16 characters");
            }
        }

        boolean wants(String event) {
            return events.isEmpty() || events.contains(event);
        }

        /** Whether nobody on the way can read or change what is sent there. */
        boolean isSafe() {
            return "https".equals(url.getScheme()) && url.getHost() != null && url.getUserInfo() == null;
        }
    }
}

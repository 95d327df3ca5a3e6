package app.laurel.bot.payout.rail.tremendous;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How Tremendous is reached.
 *
 * @param endpoint as in {@code https://www.tremendous.com/api/v2}
 * @param apiKey what it knows Laurel by
 * @param webhookKey what it signs its news with; without it they are refused
 * @param fundingSource what orders are paid from
 * @param campaign what can be chosen from; or
 * @param products what can be chosen from, one by one
 * @param patience how long an answer may take
 * @param settlingTime how long "I don't know this key" may still change
 */
@ConfigurationProperties("laurel.rails.tremendous")
record TremendousSettings(
        @DefaultValue("https://www.tremendous.com/api/v2") URI endpoint,
        @DefaultValue("") String apiKey,
        @DefaultValue("") String webhookKey,
        @DefaultValue("balance") String fundingSource,
        Optional<String> campaign,
        @DefaultValue List<String> products,
        @DefaultValue("10s") Duration patience,
        @DefaultValue("2m") Duration settlingTime) {

    @Override
    public String toString() {
        return "TremendousSettings[" + endpoint + "]"; // keys stay out of logs
    }
}

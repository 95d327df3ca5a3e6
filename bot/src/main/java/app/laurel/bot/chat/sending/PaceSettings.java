package app.laurel.bot.chat.sending;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often Laurel may come unasked.
 *
 * @param unaskedADay how many messages a person gets in a working day beside answers, own money and decisions
 * @param digestAt when the digest comes, by the person's clock
 */
@ConfigurationProperties("laurel.sending")
record PaceSettings(
        @DefaultValue("2") int unaskedADay,
        @DefaultValue("09:00") LocalTime digestAt) {}

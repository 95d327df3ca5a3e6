package app.laurel.bot.casework;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the bank looks after what waits for a person.
 *
 * @param timeZone by whose clock working days are counted
 * @param disputeDays how many working days a dispute may wait for its answer
 */
@ConfigurationProperties("laurel.casework")
record CaseworkProperties(
        @DefaultValue("America/Toronto") ZoneId timeZone,
        @DefaultValue("5") int disputeDays) {}

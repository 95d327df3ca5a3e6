package app.laurel.bot.clock;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How work is shared in time.
 *
 * @param lease how long the instance that does a job may be silent before another one does it
 */
@ConfigurationProperties("laurel.clock")
record ClockSettings(@DefaultValue("10s") Duration lease) {}

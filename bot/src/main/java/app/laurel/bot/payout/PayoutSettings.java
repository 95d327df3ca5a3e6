package app.laurel.bot.payout;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Through which channel money goes.
 *
 * @param colleagues the rail for employees
 * @param customers the rail for customers
 */
@ConfigurationProperties("laurel.payout")
record PayoutSettings(
        @DefaultValue("simulated") String colleagues,
        @DefaultValue("simulated") String customers) {}

package app.laurel.bot.payout.payment;

import app.laurel.bot.people.Country;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Through which channel money goes.
 *
 * @param colleagues the rail for employees
 * @param customers the rail for customers
 * @param customersIn another rail for customers of a country, as in {@code CA: iso20022}
 */
@ConfigurationProperties("laurel.payout")
record PayoutSettings(
        @DefaultValue("simulated") String colleagues,
        @DefaultValue("simulated") String customers,
        @DefaultValue Map<Country, String> customersIn) {}

package app.laurel.bot.payout.rail;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How rails that bring news are known.
 *
 * @param secrets by rail, what both sign with; news of a rail without one is refused
 */
@ConfigurationProperties("laurel.rails")
record RailSettings(@DefaultValue Map<String, String> secrets) {

    static final String OF_THE_DEMO = "demo-rail-secret";
}

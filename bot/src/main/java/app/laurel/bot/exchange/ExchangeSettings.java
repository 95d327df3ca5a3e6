package app.laurel.bot.exchange;

import java.nio.file.Path;
import java.util.Currency;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What reports that show several currencies add up in.
 *
 * @param reporting the currency of their sums
 * @param file a CSV of published rates that the bank's treasury keeps: {@code day,from,to,rate,source}; none: nothing is
 *     added up across currencies
 * @param oldest how many days before a report's day a rate may be from
 */
@ConfigurationProperties("laurel.exchange")
public record ExchangeSettings(
        @DefaultValue("CAD") Currency reporting,
        @DefaultValue("") String file,
        @DefaultValue("10") int oldest) {

    public ExchangeSettings {
        if (oldest < 0) {
            throw new IllegalArgumentException("laurel.exchange.oldest is a number of days");
        }
    }

    public Optional<Path> path() {
        return Optional.of(file).filter(name -> !name.isBlank()).map(Path::of);
    }
}

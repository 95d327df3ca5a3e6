package app.laurel.bot.exchange.file;

import app.laurel.bot.casework.Exceptions;
import app.laurel.bot.exchange.ExchangeSettings;
import app.laurel.bot.exchange.Rates;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads treasury's file, where one is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("laurel.exchange.file")
class RatesFileConfiguration {

    @Bean
    ReadingRates readingRates(ExchangeSettings settings, Rates rates, Exceptions exceptions) {
        return new ReadingRates(settings.path().orElseThrow(), rates, exceptions);
    }
}

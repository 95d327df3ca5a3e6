package app.laurel.bot.exchange;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the conversion of reports together. */
@Configuration(proxyBeanMethods = false)
class ExchangeConfiguration {

    @Bean
    Converting converting(Rates rates, ExchangeSettings settings) {
        return new Converting(rates, settings.reporting(), settings.oldest());
    }
}

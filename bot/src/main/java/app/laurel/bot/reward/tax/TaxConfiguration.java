package app.laurel.bot.reward.tax;

import app.laurel.bot.voting.Cycles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what rewards count as. */
@Configuration(proxyBeanMethods = false)
class TaxConfiguration {

    @Bean
    Classifying classifying(Cycles cycles, ClassificationSettings settings) {
        return new Classifying(cycles, settings);
    }
}

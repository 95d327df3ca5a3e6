package app.laurel.bot.voting.award;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the use case of awards together. */
@Configuration(proxyBeanMethods = false)
class AwardConfiguration {

    @Bean
    KeepingAwards keepingAwards(Awards awards) {
        return new KeepingAwards(awards);
    }
}

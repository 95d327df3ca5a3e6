package app.laurel.bot.reward.breaker;

import app.laurel.bot.people.People;
import app.laurel.bot.reward.rules.Programmes;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what stops a programme. */
@Configuration(proxyBeanMethods = false)
class BreakerConfiguration {

    @Bean
    Braking braking(Breakers breakers, Programmes programmes, People people, InstantSource clock) {
        return new Braking(breakers, programmes, people, clock);
    }
}

package app.laurel.bot.voting.planning;

import app.laurel.bot.voting.Cycles;
import app.laurel.bot.voting.VotingProperties;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the use case of plans together. */
@Configuration(proxyBeanMethods = false)
class CyclePlanningConfiguration {

    @Bean
    Planning planning(Cycles cycles, Repetition repetition, VotingProperties properties, InstantSource clock) {
        return new Planning(cycles, repetition, new Months(properties.zone()), clock);
    }
}

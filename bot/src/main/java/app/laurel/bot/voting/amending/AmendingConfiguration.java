package app.laurel.bot.voting.amending;

import app.laurel.bot.voting.Cycles;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the use cases of changes together. */
@Configuration(proxyBeanMethods = false)
class AmendingConfiguration {

    @Bean
    Extending extending(Cycles cycles, InstantSource clock) {
        return new Extending(cycles, clock);
    }

    @Bean
    Cancelling cancelling(Cycles cycles) {
        return new Cancelling(cycles);
    }
}

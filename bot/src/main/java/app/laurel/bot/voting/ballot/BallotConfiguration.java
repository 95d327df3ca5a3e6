package app.laurel.bot.voting.ballot;

import app.laurel.bot.voting.Cycles;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the use cases of voters together. */
@Configuration(proxyBeanMethods = false)
class BallotConfiguration {

    @Bean
    Casting casting(Cycles cycles, Ballots ballots, InstantSource clock) {
        return new Casting(cycles, ballots, clock);
    }

    @Bean
    Turnouts turnouts(Cycles cycles, Ballots ballots) {
        return new Turnouts(cycles, ballots);
    }
}

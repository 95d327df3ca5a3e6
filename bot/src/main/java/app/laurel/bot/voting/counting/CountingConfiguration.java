package app.laurel.bot.voting.counting;

import app.laurel.bot.voting.Cycles;
import app.laurel.bot.voting.ballot.Ballots;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the use cases of the count together. */
@Configuration(proxyBeanMethods = false)
class CountingConfiguration {

    @Bean
    Counting counting(Cycles cycles, Ballots ballots) {
        return new Counting(cycles, ballots);
    }

    @Bean
    BreakingTies breakingTies(Cycles cycles) {
        return new BreakingTies(cycles);
    }
}

package app.laurel.bot.voting.shortlist;

import app.laurel.bot.nomination.Concluding;
import app.laurel.bot.nomination.OpenCalls;
import app.laurel.bot.voting.Cycles;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the use cases between nominating and voting together. */
@Configuration(proxyBeanMethods = false)
class ShortlistConfiguration {

    @Bean
    OpenCalls openCalls(Cycles cycles, InstantSource clock) {
        return new CyclesAsCalls(cycles, clock);
    }

    @Bean
    ClosingNominations closingNominations(Cycles cycles, Concluding nominations) {
        return new ClosingNominations(cycles, nominations);
    }

    @Bean
    Picking picking(Cycles cycles, Concluding nominations) {
        return new Picking(cycles, nominations);
    }

    @Bean
    OpeningBallot openingBallot(Cycles cycles, Concluding nominations) {
        return new OpeningBallot(cycles, nominations);
    }
}

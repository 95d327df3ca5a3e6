package app.laurel.bot.voting.publishing;

import app.laurel.bot.voting.Cycles;
import app.laurel.bot.voting.VotingProperties;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the use case of results together. */
@Configuration(proxyBeanMethods = false)
class PublishingConfiguration {

    @Bean
    Publishing publishing(Cycles cycles, InstantSource clock, VotingProperties properties) {
        return new Publishing(cycles, clock, properties.announceAfter());
    }
}

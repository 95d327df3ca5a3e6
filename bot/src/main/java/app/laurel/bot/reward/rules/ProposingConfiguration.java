package app.laurel.bot.reward.rules;

import app.laurel.bot.approval.Approving;
import app.laurel.bot.people.People;
import app.laurel.bot.reward.law.Law;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what changes terms. */
@Configuration(proxyBeanMethods = false)
class ProposingConfiguration {

    @Bean
    Proposing proposing(
            Programmes programmes,
            Versions versions,
            Law law,
            Approving approving,
            People people,
            InstantSource clock) {
        return new Proposing(programmes, versions, new LegalCheck(law), approving, people, clock);
    }
}

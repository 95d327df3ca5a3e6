package app.laurel.bot.nomination;

import app.laurel.bot.approval.Approving;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the use cases of nominations together. */
@Configuration(proxyBeanMethods = false)
class NominationConfiguration {

    @Bean
    Nominating nominating(OpenCalls calls, Nominations nominations, InstantSource clock) {
        return new Nominating(calls, nominations, clock);
    }

    @Bean
    Revising revising(Nominations nominations) {
        return new Revising(nominations);
    }

    @Bean
    Shortlisting shortlisting(Nominations nominations) {
        return new Shortlisting(nominations);
    }

    @Bean
    Parting parting(Nominations nominations, OpenCalls calls) {
        return new Parting(nominations, calls);
    }

    @Bean
    Concluding concluding(Nominations nominations) {
        return new Concluding(nominations);
    }

    @Bean
    Asking askingForNominations(Approving approving) {
        return new Asking(approving);
    }

    @Bean
    NominationReactions nominationReactions(Nominations nominations, OwnNominations own, Asking asking) {
        return new NominationReactions(nominations, own, asking, new Deciding(nominations));
    }
}

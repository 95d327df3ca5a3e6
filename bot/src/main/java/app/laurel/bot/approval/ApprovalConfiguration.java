package app.laurel.bot.approval;

import app.laurel.bot.people.People;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the approvals together. */
@Configuration(proxyBeanMethods = false)
class ApprovalConfiguration {

    @Bean
    Delegation delegation(ApprovalProperties properties) {
        return properties.delegation();
    }

    @Bean
    Approving approving(
            Decisions decisions, People people, Delegation delegation, Absences absences, InstantSource clock) {
        return new Approving(decisions, people, delegation, absences, clock);
    }

    @Bean
    Escalating escalating(
            Decisions decisions, People people, Delegation delegation, Absences absences, InstantSource clock) {
        return new Escalating(decisions, new Lines(people, delegation, absences, clock), clock);
    }

    @Bean
    Leaving leaving(Absences absences, People people, InstantSource clock) {
        return new Leaving(absences, people, clock);
    }

    @Bean
    MovingOn movingOn(Desks desks, Escalating escalating) {
        return new MovingOn(desks, escalating);
    }
}

package app.laurel.bot.admin;

import app.laurel.bot.approval.Approving;
import app.laurel.bot.approval.MovingOn;
import app.laurel.bot.casework.Exceptions;
import app.laurel.bot.people.People;
import app.laurel.bot.store.Changes;
import app.laurel.bot.store.View;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the administration together. */
@Configuration(proxyBeanMethods = false)
class AdminConfiguration {

    @Bean
    Parting endingRoles(Roles roles, People people, Exceptions exceptions) {
        return new Parting(roles, people, exceptions);
    }

    @Bean
    Granting granting(Roles roles, People people, Approving approving, MovingOn movingOn) {
        return new Granting(roles, people, approving, movingOn);
    }

    @Bean
    Rebuilding rebuilding(ObjectProvider<View<?, ?>> views, Changes changes, Rebuilds rebuilds, InstantSource clock) {
        return new Rebuilding(() -> views.orderedStream().toList(), changes, rebuilds, clock);
    }
}

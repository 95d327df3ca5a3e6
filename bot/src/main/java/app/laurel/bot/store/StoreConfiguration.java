package app.laurel.bot.store;

import app.laurel.bot.event.PoisonedEvents;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What stands on any store. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    Trail trail(Documents documents, InstantSource clock) {
        return new Trail(documents, clock);
    }

    @Bean
    AccessLog accessLog(Documents documents, Trail trail, InstantSource clock) {
        return new AccessLog(documents, trail, clock);
    }

    @Bean
    Reactions reactions(ObjectProvider<Reacting> reacting) {
        var reactions = new Reactions();
        reacting.orderedStream().forEach(one -> one.addTo(reactions));
        return reactions;
    }

    @Bean
    Relays relays(Reactions reactions, Documents documents, Changes changes, PoisonedEvents poisoned) {
        return new Relays(reactions, documents, changes, poisoned);
    }
}

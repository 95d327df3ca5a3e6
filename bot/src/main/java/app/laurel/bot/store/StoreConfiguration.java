package app.laurel.bot.store;

import app.laurel.bot.event.PoisonedEvents;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** What stands on any store. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    /** There is none of that name. */
    @Bean
    @Conditional(NoStoreOfThatName.class)
    Documents documents(Environment environment) {
        throw new StoreUnavailable("laurel.store is sqlite or cosmos, and not '%s'".formatted(chosen(environment)));
    }

    static final class NoStoreOfThatName implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !List.of("sqlite", "cosmos").contains(chosen(context.getEnvironment()));
        }
    }

    private static String chosen(Environment environment) {
        return environment.getProperty("laurel.store", "sqlite");
    }

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

package app.laurel.bot.clock;

import app.laurel.bot.event.Worker;
import app.laurel.bot.store.Changes;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Relays;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Time, ids, and the work that goes on by itself. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    LaurelClock laurelClock(Documents documents, Environment environment) {
        return new LaurelClock(InstantSource.system(), documents, environment.acceptsProfiles(Profiles.of("demo")));
    }

    @Bean
    Supplier<UUID> newIds() {
        return UUID::randomUUID;
    }

    @Bean
    Workers workers(ObjectProvider<Worker> workers, Relays relays, Changes changes) {
        return new Workers(
                Stream.concat(workers.orderedStream(), relays.all().stream()).toList(), changes);
    }
}

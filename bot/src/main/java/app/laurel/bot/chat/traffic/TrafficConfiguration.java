package app.laurel.bot.chat.traffic;

import app.laurel.bot.store.Documents;
import app.laurel.bot.store.StoreSettings;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Counts what is sent by what the bank has configured. */
@Configuration(proxyBeanMethods = false)
class TrafficConfiguration {

    @Bean
    Traffic traffic(Documents documents, TrafficSettings settings, StoreSettings store, InstantSource clock) {
        return new Traffic(documents, settings, store.isSole(), clock);
    }
}

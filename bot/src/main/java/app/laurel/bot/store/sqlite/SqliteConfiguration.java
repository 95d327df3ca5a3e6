package app.laurel.bot.store.sqlite;

import app.laurel.bot.store.Holdings;
import app.laurel.bot.store.Shares;
import app.laurel.bot.store.StoreSettings;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The embedded store, unless another is chosen. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "laurel.store", havingValue = "sqlite", matchIfMissing = true)
class SqliteConfiguration {

    @Bean
    SqliteDocuments documents(StoreSettings settings) {
        // Documents expire by real time, as in Cosmos, whatever the demo does to its clock.
        return SqliteDocuments.open(settings.data(), InstantSource.system());
    }

    @Bean
    Shares shares() {
        return Shares.SOLE;
    }

    // Only for whoever copies the store; Laurel itself never asks for it.
    @Bean
    @Lazy
    Holdings holdings(StoreSettings settings) {
        return SqliteHoldings.open(settings.data(), InstantSource.system());
    }
}

package app.laurel.bot.store.cosmos;

import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Holdings;
import app.laurel.bot.store.Shares;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Cosmos DB, where it is chosen; else none of its classes are loaded. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "laurel.store", havingValue = "cosmos")
class CosmosConfiguration {

    @Bean(destroyMethod = "close")
    Account cosmosAccount(CosmosSettings settings, ObjectProvider<MeterRegistry> meters) {
        return Account.open(settings, new Charges(meters.getIfAvailable(SimpleMeterRegistry::new)));
    }

    // Only for whoever copies the store; Laurel itself never asks for it.
    @Bean(destroyMethod = "close")
    @Lazy
    Holdings holdings(Account account, CosmosSettings settings) {
        return CosmosHoldings.open(account, settings.lease());
    }

    @Bean
    CosmosDocuments documents(Account account) {
        return new CosmosDocuments(account.documents(), account.calls());
    }

    @Bean(destroyMethod = "close")
    CosmosChanges changes(Account account, Documents documents, CosmosSettings settings) {
        return CosmosChanges.open(
                account, (CosmosDocuments) documents, UUID.randomUUID().toString(), settings.lease());
    }

    // Whoever follows the changes also counts the instances, and says good-bye for both.
    @Bean(destroyMethod = "")
    Shares shares(CosmosChanges changes) {
        return changes.shares();
    }
}

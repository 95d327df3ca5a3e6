package app.laurel.bot.store.cosmos;

import app.laurel.bot.store.Documents;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Cosmos DB, where it is chosen; else none of its classes are loaded. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "laurel.store", havingValue = "cosmos")
class CosmosConfiguration {

    @Bean(destroyMethod = "close")
    Account cosmosAccount(CosmosSettings settings, MeterRegistry meters) {
        return Account.open(settings, new Charges(meters));
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
}

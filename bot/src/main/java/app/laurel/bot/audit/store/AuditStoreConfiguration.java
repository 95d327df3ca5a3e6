package app.laurel.bot.audit.store;

import app.laurel.bot.audit.Evidence;
import app.laurel.bot.audit.SealingKey;
import app.laurel.bot.clock.Periodic;
import app.laurel.bot.store.Changes;
import app.laurel.bot.store.Documents;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps checkpoints in the store, a new one every five minutes. */
@Configuration(proxyBeanMethods = false)
class AuditStoreConfiguration {

    @Bean
    Chains chains(Documents documents, Changes changes) {
        return new Chains(documents, changes);
    }

    @Bean
    Checkpoints checkpoints(Documents documents, Chains chains, SealingKey key, InstantSource clock) {
        return new Checkpoints(documents, chains, key, clock);
    }

    @Bean
    Evidence evidence(Documents documents, Chains chains, Checkpoints checkpoints, SealingKey key) {
        return new StoredEvidence(documents, chains, checkpoints, key);
    }

    @Bean
    Periodic checkpointing(Checkpoints checkpoints) {
        return schedule -> schedule.every(Duration.ofMinutes(5), "audit.checkpoint", checkpoints::seal);
    }
}

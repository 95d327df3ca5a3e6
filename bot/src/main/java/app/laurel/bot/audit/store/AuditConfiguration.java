package app.laurel.bot.audit.store;

import app.laurel.bot.audit.Evidence;
import app.laurel.bot.audit.KeyFile;
import app.laurel.bot.audit.SealingKey;
import app.laurel.bot.audit.Verifying;
import app.laurel.bot.clock.Periodic;
import app.laurel.bot.store.Changes;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.StoreSettings;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Seals the trail in the store every five minutes, and proves it whole. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    KeyFile sealingKeyFile(AuditSettings settings, StoreSettings store) {
        return new KeyFile(settings.keyFileIn(store.data()));
    }

    // Lazily, so that tests that bring a key of their own leave the disk alone.
    @Bean
    @Lazy
    SealingKey sealingKey(KeyFile file) throws IOException {
        return SealingKey.in(file.path());
    }

    @Bean
    Verifying verifying(Evidence evidence) {
        return new Verifying(evidence);
    }

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

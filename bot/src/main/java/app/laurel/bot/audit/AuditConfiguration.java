package app.laurel.bot.audit;

import app.laurel.bot.store.StoreSettings;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Seals the trail, and proves it whole. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    // Lazily, so that tests that bring a key of their own leave the disk alone.
    @Bean
    @Lazy
    SealingKey sealingKey(AuditSettings settings, StoreSettings store) throws IOException {
        return SealingKey.in(
                settings.keyFile().orElse(store.data().resolve("keys").resolve("audit.pem")));
    }

    @Bean
    Verifying verifying(Evidence evidence) {
        return new Verifying(evidence);
    }
}

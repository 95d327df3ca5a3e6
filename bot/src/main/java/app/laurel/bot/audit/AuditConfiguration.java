package app.laurel.bot.audit;

import app.laurel.bot.store.StoreSettings;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Seals the trail, and proves it whole. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    SealingKey sealingKey(AuditSettings settings, StoreSettings store) throws IOException {
        return SealingKey.in(
                settings.keyFile().orElse(store.data().resolve("keys").resolve("audit.pem")));
    }

    @Bean
    Verifying verifying(Evidence evidence) {
        return new Verifying(evidence);
    }
}

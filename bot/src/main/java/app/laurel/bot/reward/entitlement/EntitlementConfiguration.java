package app.laurel.bot.reward.entitlement;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what follows an entitlement. */
@Configuration(proxyBeanMethods = false)
class EntitlementConfiguration {

    @Bean
    Carrying carrying(Entitlements entitlements) {
        return new Carrying(entitlements);
    }
}

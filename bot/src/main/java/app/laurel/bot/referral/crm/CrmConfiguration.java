package app.laurel.bot.referral.crm;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Knows the CRM by its signature. */
@Configuration(proxyBeanMethods = false)
class CrmConfiguration {

    @Bean
    Signers crmSigners(CrmSettings settings, Environment environment) {
        var demo = environment.acceptsProfiles(Profiles.of("demo"));
        var secrets = settings.secrets();
        var isKnownToAll = secrets.values().stream().anyMatch(some -> some.contains(CrmSettings.OF_THE_DEMO));
        if (settings.secret().isEmpty() || (isKnownToAll && !demo)) {
            throw new MissingCrmSecret();
        }
        // Who signs does so by the world's time, wherever a demo has moved Laurel's.
        return new Signers(secrets, InstantSource.system());
    }
}

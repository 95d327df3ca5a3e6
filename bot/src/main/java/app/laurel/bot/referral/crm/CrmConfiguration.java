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
    Signatures crmSignatures(CrmSettings settings, Environment environment) {
        var demo = environment.acceptsProfiles(Profiles.of("demo"));
        var secret = settings.secret()
                .filter(text -> demo || !text.equals(CrmSettings.OF_THE_DEMO))
                .orElseThrow(MissingCrmSecret::new);
        // The CRM signs by the world's time, wherever a demo has moved Laurel's.
        return new Signatures(secret, InstantSource.system());
    }
}

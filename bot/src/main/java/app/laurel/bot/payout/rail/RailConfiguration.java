package app.laurel.bot.payout.rail;

import java.time.InstantSource;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Knows the rails by their signatures. */
@Configuration(proxyBeanMethods = false)
class RailConfiguration {

    @Bean
    RailSignatures railSignatures(RailSettings settings, Environment environment) {
        var demo = environment.acceptsProfiles(Profiles.of("demo"));
        // Rails sign by the world's time, wherever a demo has moved Laurel's.
        return new RailSignatures(rail -> secret(rail, settings, demo), InstantSource.system());
    }

    private static Optional<String> secret(String rail, RailSettings settings, boolean demo) {
        var configured = Optional.ofNullable(settings.secrets().get(rail)).filter(secret -> !secret.isBlank());
        return demo ? configured.or(() -> Optional.of(RailSettings.OF_THE_DEMO)) : configured;
    }
}

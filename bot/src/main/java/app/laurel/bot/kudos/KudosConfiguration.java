package app.laurel.bot.kudos;

import app.laurel.bot.people.Settings;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the use cases of thanks together. */
@Configuration(proxyBeanMethods = false)
class KudosConfiguration {

    @Bean
    Giving giving(KudosBook book, KudosSettings settings, InstantSource clock) {
        return new Giving(book, settings.dailyLimit(), clock);
    }

    @Bean
    Joining joining(KudosBook book) {
        return new Joining(book);
    }

    @Bean
    Publicity publicity(Settings settings) {
        return new Publicity(settings);
    }
}

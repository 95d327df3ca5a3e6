package app.laurel.bot.api.outbound;

import app.laurel.bot.casework.Exceptions;
import app.laurel.bot.clock.Timers;
import app.laurel.bot.referral.Referring;
import app.laurel.bot.store.Documents;
import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Puts together who is told; nobody, where nobody is configured. */
@Configuration(proxyBeanMethods = false)
class OutboundConfiguration {

    @Bean
    Outbound outbound(
            OutboundSettings settings,
            Environment environment,
            Referring referring,
            Documents documents,
            Timers timers,
            Exceptions exceptions,
            InstantSource clock) {
        var demo = environment.acceptsProfiles(Profiles.of("demo"));
        settings.subscribers().forEach((name, subscriber) -> {
            if (!demo && !subscriber.isSafe()) {
                throw new IllegalStateException(
                        "laurel.outbound.subscribers." + name + ".url must be an https address");
            }
        });
        // The signature goes by the world's time, wherever a demo has moved Laurel's.
        var post = new Post(settings.patience(), InstantSource.system());
        var tellings = settings.subscribers().entrySet().stream()
                .map(one -> new Telling(
                        one.getKey(),
                        one.getValue(),
                        settings.giveUpAfter(),
                        post,
                        documents,
                        timers,
                        exceptions,
                        clock,
                        () -> ThreadLocalRandom.current().nextDouble()))
                .toList();
        return new Outbound(tellings, new Notices(referring));
    }
}

package app.laurel.bot.referral.takeover;

import app.laurel.bot.casework.Exceptions;
import app.laurel.bot.event.Worker;
import app.laurel.bot.referral.Earnings;
import app.laurel.bot.referral.TakingOver;
import app.laurel.bot.store.Documents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes over the cases of a file, where one is named; one that can't be read keeps Laurel from starting. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("laurel.takeover.file")
class TakeoverConfiguration {

    @Bean
    Worker takeover(
            TakeoverSettings settings,
            TakingOver takingOver,
            Earnings earnings,
            Documents documents,
            Exceptions exceptions,
            InstantSource clock) {
        var file = Path.of(settings.file().orElseThrow());
        try (var text = Files.newBufferedReader(file)) {
            return new Takeover(TakeoverFile.read(text), takingOver, earnings, documents, exceptions, clock);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + file, e);
        }
    }
}

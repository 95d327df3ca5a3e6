package app.laurel.bot.crash;

import app.laurel.bot.audit.Proof;
import app.laurel.bot.audit.Verifying;
import app.laurel.bot.event.PoisonedEvents;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The audit trail that a killed Laurel has left behind. */
public final class TrailLeft {

    private TrailLeft() {}

    static Proof verify(Path data) {
        return verify("laurel.data=" + data);
    }

    /**
     * Verifies it.
     *
     * @param store the settings that lead to it
     */
    public static Proof verify(String... store) {
        var proof = new AtomicReference<Proof>();
        new ApplicationContextRunner()
                .withUserConfiguration(StoreAndAudit.class)
                .withPropertyValues(store)
                .run(context -> proof.set(context.getBean(Verifying.class).verify()));
        return proof.get();
    }

    // No @Configuration, or the bank of the conversation tests would find it.
    @ComponentScan({"app.laurel.bot.store", "app.laurel.bot.audit"})
    @ConfigurationPropertiesScan({"app.laurel.bot.store", "app.laurel.bot.audit"})
    static class StoreAndAudit {

        @Bean
        InstantSource clock() {
            return InstantSource.system();
        }

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }

        @Bean
        PoisonedEvents poisonedEvents() {
            return (reaction, partition, eventDocument, occurrence, fault) -> {};
        }
    }
}

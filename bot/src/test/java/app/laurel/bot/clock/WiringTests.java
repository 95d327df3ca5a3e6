package app.laurel.bot.clock;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.event.PoisonedEvents;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Note;
import app.laurel.bot.store.StoreSettings;
import app.laurel.bot.store.Trail;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

class WiringTests {

    @TempDir
    Path data;

    @Test
    void goesFromACommitToAReactionToATimerToItsDeed() {
        new ApplicationContextRunner()
                .withUserConfiguration(StoreAndClock.class, Chain.class)
                .withPropertyValues("laurel.data=" + data)
                .run(context -> {
                    var trail = context.getBean(Trail.class);
                    trail.create(
                            new Key("p", "a"), new Note("x"), new Actor("person:ana"), List.of(new Rung()), List.of());

                    assertThat(context.getBean(Chain.class).done.await(10, TimeUnit.SECONDS))
                            .isTrue();
                });
    }

    @Test
    void refusesAnUnknownStore() {
        new ApplicationContextRunner()
                .withUserConfiguration(StoreAndClock.class, Chain.class)
                .withPropertyValues("laurel.data=" + data, "laurel.store=paper")
                .run(context -> assertThat(context).hasFailed());
    }

    private record Rung() implements DomainEvent {}

    @Configuration(proxyBeanMethods = false)
    @ComponentScan({"app.laurel.bot.store", "app.laurel.bot.clock"})
    @EnableConfigurationProperties({StoreSettings.class, ClockSettings.class})
    static class StoreAndClock {

        @Bean
        PoisonedEvents poisonedEvents() {
            return (reaction, partition, eventDocument, occurrence, fault) -> {};
        }

        @Bean
        PoisonedTimers poisonedTimers() {
            return (deed, subject, level, fault) -> {};
        }

        @Bean
        Reacting bell(Timers timers, InstantSource clock) {
            return reactions -> reactions.on(
                    Rung.class, "answer", (rung, occurrence) -> timers.set("answer", "x", 1, clock.instant()));
        }
    }

    static class Chain implements Timed {

        private final CountDownLatch done = new CountDownLatch(1);

        @Override
        public void addTo(Deeds deeds) {
            deeds.on("answer", (subject, level) -> done.countDown());
        }
    }
}

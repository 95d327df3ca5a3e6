package app.laurel.bot.testing;

import app.laurel.bot.LaurelBot;
import app.laurel.bot.audit.SealingKey;
import app.laurel.bot.clock.Deeds;
import app.laurel.bot.clock.LaurelClock;
import app.laurel.bot.clock.Timed;
import app.laurel.bot.clock.Timers;
import app.laurel.bot.people.PeopleSource;
import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.store.MovableClock;
import app.laurel.bot.store.Shares;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;

/**
 * All of Laurel but its borders: no web, no disk, no threads of its own.
 *
 * <p>It carries no {@code @Configuration}, so that tests which start the whole Laurel do not find it.
 */
@ComponentScan(
        basePackages = "app.laurel.bot",
        excludeFilters = {
            @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = LaurelBot.class),
            @Filter(type = FilterType.CUSTOM, classes = Borders.class)
        })
@ConfigurationPropertiesScan("app.laurel.bot")
class BankConfiguration {

    @Bean
    @Primary
    MovableClock bankClock() {
        return new MovableClock();
    }

    @Bean
    @Primary
    InMemoryDocuments bankDocuments(MovableClock clock) {
        return new InMemoryDocuments(clock);
    }

    @Bean
    Shares bankShares() {
        return Shares.SOLE;
    }

    @Bean
    @Primary
    MovablePeople bankPeople(@Qualifier("peopleFile") PeopleSource file) {
        return new MovablePeople(file);
    }

    @Bean
    @Primary
    Post bankPost() {
        return new Post();
    }

    @Bean
    @Primary
    Executor bankThread() {
        return Runnable::run;
    }

    @Bean
    @Primary
    SealingKey bankSealingKey() {
        return SealingKey.fresh();
    }

    @Bean
    LaurelClock bankDemoClock(MovableClock clock, InMemoryDocuments documents) {
        return new LaurelClock(clock, documents, true);
    }

    @Bean
    Timers bankTimers(MovableClock clock, InMemoryDocuments documents) {
        return new Timers(documents, clock);
    }

    @Bean
    Deeds bankDeeds(ObjectProvider<Timed> timed) {
        var deeds = new Deeds();
        timed.orderedStream().forEach(one -> one.addTo(deeds));
        return deeds;
    }

    @Bean
    Supplier<UUID> bankIds() {
        return UUID::randomUUID;
    }
}

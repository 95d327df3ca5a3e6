package app.laurel.bot.clock;

import app.laurel.bot.event.Worker;
import app.laurel.bot.store.Changes;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Relays;
import app.laurel.bot.store.Shares;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Time, ids, and the work that goes on by itself. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    LaurelClock laurelClock(Documents documents, Environment environment) {
        return new LaurelClock(InstantSource.system(), documents, environment.acceptsProfiles(Profiles.of("demo")));
    }

    @Bean
    Supplier<UUID> newIds() {
        return UUID::randomUUID;
    }

    @Bean
    Timers timers(Documents documents, InstantSource clock) {
        return new Timers(documents, clock);
    }

    @Bean
    Deeds deeds(ObjectProvider<Timed> timed) {
        var deeds = new Deeds();
        timed.orderedStream().forEach(one -> one.addTo(deeds));
        return deeds;
    }

    @Bean
    Worker timerRunner(
            Timers timers,
            Deeds deeds,
            Documents documents,
            PoisonedTimers poisoned,
            InstantSource clock,
            Shares shares) {
        return new Shared(new TimerRunner(timers, deeds, documents, poisoned, clock), shares);
    }

    @Bean
    ClockFollower clockFollower(LaurelClock clock) {
        return new ClockFollower(clock);
    }

    @Bean
    Schedule schedule(
            ObjectProvider<Periodic> periodic, Documents documents, InstantSource clock, ClockSettings settings) {
        var schedule = new Schedule(documents, clock, settings.lease());
        periodic.orderedStream().forEach(one -> one.addTo(schedule));
        return schedule;
    }

    @Bean
    Workers workers(ObjectProvider<Worker> workers, Relays relays, Schedule schedule, Changes changes) {
        var all = Stream.of(workers.orderedStream(), relays.all().stream(), schedule.jobs().stream());
        return new Workers(all.<Worker>flatMap(some -> some).toList(), changes);
    }
}

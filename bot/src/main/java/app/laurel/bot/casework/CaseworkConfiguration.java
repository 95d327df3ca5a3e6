package app.laurel.bot.casework;

import app.laurel.bot.clock.Timers;
import app.laurel.bot.people.People;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what waits for a person. */
@Configuration(proxyBeanMethods = false)
class CaseworkConfiguration {

    @Bean
    Exceptions exceptions(ExceptionCases cases, People people, ObjectProvider<Retrying> retrying, InstantSource clock) {
        return new Exceptions(cases, people, () -> retrying.orderedStream().toList(), clock);
    }

    @Bean
    Poisoned poisoned(Exceptions exceptions) {
        return new Poisoned(exceptions);
    }

    @Bean
    DisputeClock disputeClock(CaseworkProperties properties, Disputes disputes, Timers timers) {
        return new DisputeClock(disputes, new WorkingDays(properties.timeZone()), properties.disputeDays(), timers);
    }

    @Bean
    Disputing disputing(Disputes disputes, DisputeClock times, InstantSource clock) {
        return new Disputing(disputes, times, clock);
    }
}

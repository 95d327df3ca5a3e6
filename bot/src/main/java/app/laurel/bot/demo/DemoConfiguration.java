package app.laurel.bot.demo;

import app.laurel.bot.chat.Addresses;
import app.laurel.bot.chat.Outbox;
import app.laurel.bot.clock.LaurelClock;
import app.laurel.bot.people.People;
import app.laurel.bot.people.PeopleSearch;
import app.laurel.bot.store.Documents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/** Exists only in the demo. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoConfiguration {

    @Bean
    @Primary
    Personas personas(People people, Documents documents, DemoSettings settings) {
        return new Personas(people, documents, settings.usualPerson());
    }

    @Bean
    DemoChat demoChat(
            Personas personas,
            People people,
            PeopleSearch search,
            Addresses addresses,
            Outbox outbox,
            LaurelClock clock) {
        return new DemoChat(personas, people, search, addresses, outbox, clock);
    }
}

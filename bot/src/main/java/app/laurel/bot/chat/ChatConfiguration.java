package app.laurel.bot.chat;

import app.laurel.bot.people.People;
import app.laurel.bot.people.Settings;
import app.laurel.bot.store.Documents;
import app.laurel.cards.Cards;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who people are in Teams, where they are reached, and how Laurel speaks to them. */
@Configuration(proxyBeanMethods = false)
class ChatConfiguration {

    @Bean
    Identities identities(People people) {
        return new KnownPeople(people);
    }

    @Bean
    Addresses addresses(Documents documents) {
        return new Addresses(documents);
    }

    @Bean
    Voices voices(Settings settings, Addresses addresses) {
        return new PreferredVoices(settings, addresses);
    }

    @Bean
    PeopleField peopleField(FormSettings settings) {
        return settings.people();
    }

    @Bean
    Cards cards() {
        return new Cards();
    }
}

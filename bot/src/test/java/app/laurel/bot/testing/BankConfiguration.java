package app.laurel.bot.testing;

import app.laurel.bot.LaurelBot;
import app.laurel.bot.people.People;
import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.store.MovableClock;
import app.laurel.cards.Cards;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;

/** All of Laurel but its borders: no web, no disk, no threads of its own. */
@Configuration(proxyBeanMethods = false)
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
    @Primary
    Post bankPost(Cards cards, People people) {
        return new Post(cards, people);
    }
}

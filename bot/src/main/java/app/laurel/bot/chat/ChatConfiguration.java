package app.laurel.bot.chat;

import app.laurel.bot.people.People;
import app.laurel.bot.store.Documents;
import app.laurel.cards.Cards;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the chat together from what each feature listens for. */
@Configuration(proxyBeanMethods = false)
class ChatConfiguration {

    /** How long a second copy of a turn waits for the first one's answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Bean
    Routes routes(List<Chatting> features, People people) {
        var routes = new Routes();
        features.forEach(feature -> feature.addTo(routes));
        new Help(routes, people).addToRoutes();
        return routes;
    }

    @Bean
    Answering answering(
            Routes routes, People people, Voices voices, Documents documents, Messenger messenger, Cards cards) {
        return new Answering(
                routes, people, voices, new RememberedTurns(documents, PATIENCE), new Discretion(messenger, cards));
    }

    @Bean
    Voices voices() {
        return Voice::of;
    }

    @Bean
    Cards cards() {
        return new Cards();
    }
}

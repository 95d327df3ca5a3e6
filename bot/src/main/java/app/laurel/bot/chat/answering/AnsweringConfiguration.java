package app.laurel.bot.chat.answering;

import app.laurel.bot.chat.Addresses;
import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Messenger;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Voices;
import app.laurel.bot.chat.memory.RememberedTurns;
import app.laurel.bot.chat.sending.Outbox;
import app.laurel.bot.people.People;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.StoreSettings;
import app.laurel.cards.Cards;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the chat together from what each feature listens for. */
@Configuration(proxyBeanMethods = false)
class AnsweringConfiguration {

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
            Routes routes,
            People people,
            Voices voices,
            Documents documents,
            StoreSettings store,
            Messenger messenger,
            Cards cards) {
        var remembered = new RememberedTurns(documents, store.isSole(), PATIENCE);
        return new Answering(routes, people, voices, remembered, new Discretion(messenger, cards));
    }

    @Bean
    Searching searching(Routes routes, Voices voices) {
        return new Searching(routes, voices);
    }

    @Bean
    Welcome welcome(Routes routes, People people, Voices voices, Messenger messenger, Addresses addresses) {
        return new Welcome(new Help(routes, people), voices, messenger, addresses);
    }

    @Bean
    Parting partingChat(Outbox outbox, Addresses addresses, People people, Welcome welcome) {
        return new Parting(outbox, addresses, people, welcome);
    }
}

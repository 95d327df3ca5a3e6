package app.laurel.bot.chat;

import app.laurel.bot.clock.Timers;
import app.laurel.bot.people.AppInstalling;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Settings;
import app.laurel.bot.store.Changes;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Shares;
import app.laurel.bot.store.StoreSettings;
import app.laurel.cards.Cards;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/** Puts the chat together from what each feature listens for. */
@Configuration(proxyBeanMethods = false)
class ChatConfiguration {

    /** How long a second copy of a turn waits for the first one's answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** More than the sender asks for, so that it never waits for a thread. */
    private static final int SENT_AT_A_TIME = 100;

    private static final Logger LOG = LoggerFactory.getLogger(ChatConfiguration.class);

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

    @Bean
    Voices voices(Settings settings, Addresses addresses) {
        return new PreferredVoices(settings, addresses);
    }

    @Bean
    Identities identities(People people) {
        return new KnownPeople(people);
    }

    @Bean
    PublicLanguages publicLanguages(ChannelSettings channel) {
        return new PublicLanguages(
                channel.languagesOf(channel.programmeChannel().orElse("")));
    }

    @Bean
    PeopleField peopleField(FormSettings settings) {
        return settings.people();
    }

    @Bean
    Cards cards() {
        return new Cards();
    }

    @Bean
    Addresses addresses(Documents documents) {
        return new Addresses(documents);
    }

    @Bean
    Outbox outbox(Documents documents, Timers timers, InstantSource clock) {
        return new Outbox(documents, timers, clock);
    }

    @Bean
    Paces paces(Settings settings, SendingSettings sending) {
        return new Paces(settings, sending);
    }

    @Bean
    Digest digest(Documents documents) {
        return new Digest(documents);
    }

    @Bean
    Postponed postponed(
            Outbox outbox, People people, Paces paces, Voices voices, Digest digest, Cards cards, InstantSource clock) {
        return new Postponed(outbox, people, paces, voices, digest, cards, clock);
    }

    @Bean
    Traffic traffic(Documents documents, SendingSettings sending, StoreSettings store, InstantSource clock) {
        return new Traffic(documents, sending, store.isSole(), clock);
    }

    @Bean
    Messenger messenger(
            Outbox outbox,
            People people,
            Voices voices,
            Paces paces,
            Cards cards,
            ChannelSettings channel,
            ObjectProvider<Undelivered> undelivered) {
        return new Herald(outbox, people, voices, paces, cards, channel, kept(undelivered));
    }

    @Bean
    Sender sender(
            Documents documents,
            Changes changes,
            Shares shares,
            Addresses addresses,
            Connector connector,
            Outbox outbox,
            ObjectProvider<AppInstalling> installing,
            ObjectProvider<Undelivered> undelivered,
            Traffic traffic,
            StoreSettings store,
            InstantSource clock,
            Executor sendingThreads) {
        // The embedded store has one instance, which after a restart goes on with what it was at.
        var self = store.isSole() ? "sole" : UUID.randomUUID().toString();
        var delivery = new Delivery(
                documents, addresses, connector, traffic, installing.getIfAvailable(() -> AppInstalling.NOT_NEEDED));
        return new Sender(
                documents, changes, shares, delivery, outbox, kept(undelivered), traffic, self, clock, sendingThreads);
    }

    @Bean
    SimpleAsyncTaskExecutor sendingThreads() {
        var threads = new SimpleAsyncTaskExecutor("send-");
        threads.setVirtualThreads(true);
        threads.setConcurrencyLimit(SENT_AT_A_TIME);
        threads.setTaskTerminationTimeout(PATIENCE.toMillis());
        return threads;
    }

    /** Casework keeps what cannot be delivered; it knows the chat, so it is looked up when it is needed. */
    private static Undelivered kept(ObjectProvider<Undelivered> undelivered) {
        return (receiver, cause, round, why) -> undelivered
                .getIfAvailable(
                        () -> (to, of, again, because) -> LOG.error("A message of {} is given up: {}", of, because))
                .keep(receiver, cause, round, why);
    }
}

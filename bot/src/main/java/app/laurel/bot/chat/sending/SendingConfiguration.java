package app.laurel.bot.chat.sending;

import app.laurel.bot.chat.Addresses;
import app.laurel.bot.chat.Connector;
import app.laurel.bot.chat.Messenger;
import app.laurel.bot.chat.PublicLanguages;
import app.laurel.bot.chat.Undelivered;
import app.laurel.bot.chat.Voices;
import app.laurel.bot.chat.traffic.Traffic;
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
import java.util.UUID;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/** Puts together what keeps messages and what brings them to Teams. */
@Configuration(proxyBeanMethods = false)
class SendingConfiguration {

    /** How long a stop waits for what is on its way. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** More than the sender asks for, so that it never waits for a thread. */
    private static final int SENT_AT_A_TIME = 100;

    private static final Logger LOG = LoggerFactory.getLogger(SendingConfiguration.class);

    @Bean
    PublicLanguages publicLanguages(ChannelSettings channel) {
        return new PublicLanguages(
                channel.languagesOf(channel.programmeChannel().orElse("")));
    }

    @Bean
    Outbox outbox(Documents documents, Timers timers, InstantSource clock) {
        return new Outbox(documents, timers, clock);
    }

    @Bean
    Paces paces(Settings settings, PaceSettings pace) {
        return new Paces(settings, pace);
    }

    @Bean
    Digest digest() {
        return new Digest();
    }

    @Bean
    Postponed postponed(
            Outbox outbox, People people, Paces paces, Voices voices, Digest digest, Cards cards, InstantSource clock) {
        return new Postponed(outbox, people, paces, voices, digest, cards, clock);
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

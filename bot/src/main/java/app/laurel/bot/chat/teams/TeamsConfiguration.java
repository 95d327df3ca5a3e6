package app.laurel.bot.chat.teams;

import app.laurel.bot.chat.Addresses;
import app.laurel.bot.chat.Identities;
import app.laurel.bot.chat.Messenger;
import app.laurel.bot.chat.Unanswered;
import app.laurel.bot.chat.Voices;
import app.laurel.bot.chat.answering.Answering;
import app.laurel.bot.chat.answering.Searching;
import app.laurel.bot.chat.answering.Welcome;
import app.laurel.bot.chat.sending.Outbox;
import app.laurel.bot.chat.traffic.Traffic;
import app.laurel.bot.people.Bearers;
import app.laurel.bot.people.PeopleSearch;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.StoreSettings;
import app.laurel.cards.Cards;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Opens the door to Teams. */
@Configuration(proxyBeanMethods = false)
class TeamsConfiguration {

    private static final Duration KEYS_ARE_FRESH = Duration.ofHours(6);
    private static final Duration FOR_A_CALL = Duration.ofSeconds(15);

    @Bean
    ServiceHosts serviceHosts(TeamsSettings settings, Environment environment) {
        var others = new HashSet<>(settings.serviceHosts());
        if (isDemo(environment)) {
            others.addAll(ServiceHosts.LOOPBACK);
        }
        return new ServiceHosts(settings.cloud(), others);
    }

    @Bean
    Door door(
            TeamsSettings settings,
            CredentialSettings credentials,
            ServiceHosts hosts,
            Environment environment,
            InstantSource clock) {
        if (!isDemo(environment)) {
            refuseWithoutCredentials(settings, credentials);
        }
        return settings.appId()
                .<Door>map(appId -> tokenCheck(settings, appId, hosts, clock))
                .orElseGet(() -> new LaptopDoor(hosts));
    }

    private static boolean isDemo(Environment environment) {
        return environment.acceptsProfiles(Profiles.of("demo"));
    }

    private static void refuseWithoutCredentials(TeamsSettings settings, CredentialSettings credentials) {
        var missing = new ArrayList<String>();
        if (settings.appId().isEmpty()) {
            missing.add("laurel.teams.app-id");
        }
        if (settings.tenantId().isEmpty()) {
            missing.add("laurel.teams.tenant-id");
        }
        if (credentials.chosen().isEmpty()) {
            missing.add(CredentialSettings.WAYS);
        }
        if (!missing.isEmpty()) {
            throw MissingCredentials.missing(missing);
        }
        if (credentials.chosen().size() > 1) {
            throw MissingCredentials.several(credentials.chosen());
        }
    }

    private static TokenCheck tokenCheck(
            TeamsSettings settings, String appId, ServiceHosts hosts, InstantSource clock) {
        var cloud = settings.cloud();
        var keys = EndorsedKeys.of(settings.keys().orElse(cloud.keys()), KEYS_ARE_FRESH);
        var tokens = new ChannelTokens(keys, cloud.issuer(), appId, clock);
        return new TokenCheck(tokens, hosts, settings.allowedTenants());
    }

    @Bean
    ConnectorClient connectorClient() {
        return new ConnectorClient(FOR_A_CALL);
    }

    @Bean
    Tokens tokens(TeamsSettings settings, CredentialSettings credentials, InstantSource clock) {
        if (settings.appId().isEmpty() || credentials.chosen().isEmpty()) {
            return Tokens.Token.NotNeeded::new;
        }
        var entra = new EntraTokens(settings, credentials, HttpClient.newBuilder());
        return new RenewedTokens(entra, clock, Thread::startVirtualThread);
    }

    /** Other rooms that ask Microsoft's services go as the bot, too. */
    @Bean
    Bearers bearers(TeamsSettings settings, CredentialSettings credentials, InstantSource clock) {
        return new BotBearers(scope -> new RenewedTokens(
                new EntraTokens(settings, credentials, HttpClient.newBuilder(), scope),
                clock,
                Thread::startVirtualThread));
    }

    @Bean
    TeamsConnector teamsConnector(ConnectorClient client, Tokens tokens, ServiceHosts hosts) {
        return new TeamsConnector(client, tokens, hosts);
    }

    @Bean
    ServletRegistrationBean<MessagesServlet> messages(Door door, Conversing conversing, Invokes invokes) {
        return new ServletRegistrationBean<>(new MessagesServlet(door, conversing, invokes), "/api/messages");
    }

    @Bean
    Meeting meeting(Identities identities, Addresses addresses, InstantSource clock) {
        return new Meeting(identities, addresses, clock);
    }

    @Bean
    Unfinished unfinished(
            Documents documents,
            Identities identities,
            Voices voices,
            Messenger messenger,
            ObjectProvider<Unanswered> unanswered,
            InstantSource clock) {
        // Casework keeps it; it knows the chat, so it is looked up when it is needed.
        Unanswered kept =
                (turn, conversation, why) -> unanswered.ifAvailable(casework -> casework.keep(turn, conversation, why));
        return new Unfinished(documents, new GivingUp(identities, voices, messenger, kept), clock);
    }

    @Bean
    Patience patience(Unfinished unfinished) {
        return new Patience(unfinished, Thread::startVirtualThread);
    }

    @Bean
    Resuming resuming(Unfinished unfinished, Conversing conversing, Invokes invokes, StoreSettings store) {
        return new Resuming(unfinished, conversing, invokes, store.isSole(), Thread::startVirtualThread);
    }

    @Bean
    Conversing conversing(
            Answering answering,
            Welcome welcome,
            Meeting meeting,
            Addresses addresses,
            Outbox outbox,
            TeamsConnector connector,
            Traffic traffic,
            PeopleSearch search,
            Patience patience) {
        var roster = new Roster(connector);
        var typed = new Typed(search, addresses, roster);
        return new Conversing(
                answering,
                welcome,
                meeting,
                addresses,
                outbox,
                connector,
                traffic,
                typed,
                patience,
                roster,
                Thread::startVirtualThread);
    }

    @Bean
    Invokes invokes(
            Conversing conversing,
            Answering answering,
            Searching searching,
            Meeting meeting,
            Voices voices,
            Cards cards,
            Outbox outbox,
            Patience patience) {
        var windows = new Windows(answering, meeting, outbox, patience);
        return new Invokes(conversing, windows, new Searches(searching, meeting, voices, cards, patience));
    }
}

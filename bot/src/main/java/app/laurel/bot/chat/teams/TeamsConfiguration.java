package app.laurel.bot.chat.teams;

import app.laurel.bot.chat.Addresses;
import app.laurel.bot.chat.Answering;
import app.laurel.bot.chat.Identities;
import app.laurel.bot.chat.Outbox;
import app.laurel.bot.chat.Searching;
import app.laurel.bot.chat.Voices;
import app.laurel.bot.chat.Welcome;
import app.laurel.bot.people.PeopleSearch;
import app.laurel.cards.Cards;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Opens the door to Teams. */
@Configuration(proxyBeanMethods = false)
class TeamsConfiguration {

    @Bean
    TokenCheck tokenCheck(TeamsSettings settings, Environment environment) {
        if (!environment.acceptsProfiles(Profiles.of("demo"))) {
            refuseWithoutCredentials(settings);
        }
        return new TokenCheck(settings);
    }

    private static void refuseWithoutCredentials(TeamsSettings settings) {
        var needed = new LinkedHashMap<String, Optional<String>>();
        needed.put("laurel.teams.app-id", settings.appId());
        needed.put("laurel.teams.tenant-id", settings.tenantId());
        needed.put("laurel.teams.client-secret", settings.clientSecret());
        var missing = needed.entrySet().stream()
                .filter(setting -> setting.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        if (!missing.isEmpty()) {
            throw new MissingCredentials(missing);
        }
    }

    @Bean(destroyMethod = "close")
    HttpClient teamsHttp() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                // Answers are short, and a thread waits for each: handing them to more threads costs half as much
                // again.
                .executor(Runnable::run)
                .build();
    }

    @Bean
    Tokens tokens(TeamsSettings settings, HttpClient teamsHttp, InstantSource clock) {
        if (settings.appId().isEmpty() || settings.clientSecret().isEmpty()) {
            return Optional::empty;
        }
        return new ClientSecretTokens(
                teamsHttp,
                settings.tenantId().orElse("botframework.com"),
                settings.appId().get(),
                settings.clientSecret().get(),
                clock);
    }

    @Bean
    TeamsConnector teamsConnector(HttpClient teamsHttp, Tokens tokens) {
        return new TeamsConnector(teamsHttp, tokens);
    }

    @Bean
    Meeting meeting(Identities identities, Addresses addresses, InstantSource clock) {
        return new Meeting(identities, addresses, clock);
    }

    @Bean
    Conversing conversing(
            Answering answering,
            Welcome welcome,
            Meeting meeting,
            Addresses addresses,
            Outbox outbox,
            TeamsConnector connector,
            PeopleSearch search) {
        return new Conversing(answering, welcome, meeting, addresses, outbox, connector, new Typed(search));
    }

    @Bean
    Invokes invokes(
            Conversing conversing,
            Answering answering,
            Searching searching,
            Meeting meeting,
            Voices voices,
            Cards cards) {
        return new Invokes(
                conversing, new Windows(answering, meeting), new Searches(searching, meeting, voices, cards));
    }
}

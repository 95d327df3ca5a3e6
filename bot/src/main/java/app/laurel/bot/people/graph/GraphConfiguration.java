package app.laurel.bot.people.graph;

import app.laurel.bot.people.AppInstalling;
import app.laurel.bot.people.Bearers;
import app.laurel.bot.people.Directory;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes the people from Microsoft Entra; nothing of this is loaded where they come from a file. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "laurel.people.source", havingValue = "graph")
class GraphConfiguration {

    @Bean(destroyMethod = "close")
    HttpClient graphHttp() {
        return HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    }

    @Bean
    Graph graph(HttpClient graphHttp, ObjectProvider<Bearers> bearers, GraphProperties properties) {
        return new Graph(graphHttp, shown(bearers), properties);
    }

    @Bean
    EntraPeople entraPeople(Graph graph, GraphProperties properties, Directory known) {
        return new EntraPeople(graph, properties, known);
    }

    @Bean
    EntraHealth entraHealthIndicator(EntraPeople people, Directory known) {
        return new EntraHealth(people, known);
    }

    @Bean
    @ConditionalOnProperty("laurel.people.graph.install-app")
    AppInstalling teamsInstalling(Graph graph, GraphProperties properties) {
        return new TeamsInstalling(graph, properties);
    }

    /** Whoever holds the bot's credentials gives the tokens; the rooms of Teams know the people, so it is looked up late. */
    private static Bearers shown(ObjectProvider<Bearers> bearers) {
        return new Bearers() {

            @Override
            public Optional<String> bearer(String scope) {
                return bearers.getObject().bearer(scope);
            }

            @Override
            public void refused(String scope, String bearer) {
                bearers.getObject().refused(scope, bearer);
            }
        };
    }
}

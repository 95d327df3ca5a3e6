package app.laurel.bot.people.graph;

import app.laurel.bot.people.AppInstalling;
import app.laurel.bot.people.PersonId;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Installs Laurel for somebody through Graph; what fails delays a message, and never loses one. */
final class TeamsInstalling implements AppInstalling {

    private static final Logger LOG = LoggerFactory.getLogger(TeamsInstalling.class);
    private static final Duration UNTIL_KNOWN = Duration.ofMinutes(10);

    private final Graph graph;
    private final String body;

    TeamsInstalling(Graph graph, GraphProperties properties) {
        this.graph = graph;
        this.body = "{\"teamsApp@odata.bind\":\"%s/appCatalogs/teamsApps/%s\"}"
                .formatted(properties.endpoint(), properties.installApp().orElseThrow());
    }

    @Override
    public Outcome install(PersonId person) {
        return switch (graph.post("/users/" + person + "/teamwork/installedApps", body)) {
            case Graph.Found installed -> new Ready();
            case Graph.Taken installedBefore -> new Ready();
            case Graph.Busy(var pause) -> new Later(pause);
            case Graph.Refused(var why, var pause) -> {
                LOG.warn("Laurel can't be installed for {}: {}", person, why);
                yield new Later(pause);
            }
            case Graph.Absent() -> new Later(UNTIL_KNOWN);
            case Graph.Expired() -> new Later(UNTIL_KNOWN);
        };
    }
}

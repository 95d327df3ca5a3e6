package app.laurel.bot.people.graph;

import static app.laurel.bot.people.graph.EntraServer.status;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.people.AppInstalling;
import app.laurel.bot.people.PersonId;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TeamsInstallingTests {

    private final EntraServer entra = new EntraServer();

    @AfterEach
    void close() {
        entra.close();
    }

    @Test
    void installsLaurelForSomebody() {
        entra.installing("ana", status(201));
        assertThat(install()).isEqualTo(new AppInstalling.Ready());
        assertThat(entra.lastBody())
                .isEqualTo("{\"teamsApp@odata.bind\":\"%s/appCatalogs/teamsApps/laurel-app\"}"
                        .formatted(entra.endpoint()));
    }

    @Test
    void isContentWhenLaurelIsThereAlready() {
        entra.installing("ana", status(409));
        assertThat(install()).isEqualTo(new AppInstalling.Ready());
    }

    @Test
    void waitsAsLongAsGraphAsks() {
        entra.installing("ana", status(429).withHeader("Retry-After", "77"));
        assertThat(install()).isEqualTo(new AppInstalling.Later(Duration.ofSeconds(77)));
    }

    @Test
    void waitsWhileGraphHasAFaultOrForbidsIt() {
        for (var fault : new int[] {403, 404, 500, 503}) {
            entra.installing("ana", status(fault));
            assertThat(install()).isInstanceOf(AppInstalling.Later.class);
        }
    }

    private AppInstalling.Outcome install() {
        return entra.installing().install(new PersonId("ana"));
    }
}

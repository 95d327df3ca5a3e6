package app.laurel.bot.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceHostsTests {

    private final ServiceHosts teams = new ServiceHosts(Cloud.PUBLIC, Set.of());
    private final ServiceHosts laptop = new ServiceHosts(Cloud.PUBLIC, ServiceHosts.LOOPBACK);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://smba.trafficmanager.net/amer/",
                "https://smba.trafficmanager.net/teams",
                "https://smba.trafficmanager.net",
                "https://smba.trafficmanager.net:443/emea/",
                "HTTPS://SMBA.trafficmanager.net/ca/"
            })
    void speaksToTeams(String url) {
        assertThat(teams.allow(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "https://",
                "https:///amer/",
                "https://evil.example/smba.trafficmanager.net/",
                "https://smba.trafficmanager.net.evil.example/",
                "https://xsmba.trafficmanager.net/",
                "https://evil.trafficmanager.net/",
                "https://smba.trafficmanager.net@evil.example/",
                "https://evil.example\\@smba.trafficmanager.net/",
                "https://smba.trafficmanager.net%2eevil.example/",
                "https://smba.trafficmanager.net:80/",
                "https://smba.trafficmanager.net./",
                "http://smba.trafficmanager.net/",
                "ftp://smba.trafficmanager.net/",
                "https://smba.trafficmanager.net/?a=b",
                "https://smba.trafficmanager.net/#a",
                "http://127.0.0.1/",
                "https://localhost/",
                "mailto:smba.trafficmanager.net"
            })
    void speaksToNobodyElse(String url) {
        assertThat(teams.allow(url)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:56150/_connector", "http://localhost:3000/", "http://[::1]:9/"})
    void speaksToThisMachineOnALaptop(String url) {
        assertThat(laptop.allow(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1.evil.example/", "http://127.0.0.2/", "http://10.0.0.1/", "http://0/"})
    void speaksToNobodyElseOnALaptop(String url) {
        assertThat(laptop.allow(url)).isFalse();
    }

    @Test
    void speaksToTheCloudThatIsSet() {
        var government = new ServiceHosts(Cloud.GCC_HIGH, Set.of());
        assertThat(government.allow("https://smba.infra.gov.teams.microsoft.us/teams/"))
                .isTrue();
        assertThat(government.allow("https://smba.trafficmanager.net/amer/")).isFalse();
    }

    @Test
    void readsNoUrlWithoutEnd() {
        assertThat(teams.allow("https://smba.trafficmanager.net/" + "a".repeat(500)))
                .isFalse();
    }
}

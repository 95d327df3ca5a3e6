package app.laurel.bot.chat.teams;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.LaurelBot;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.voting.AwardId;
import app.laurel.bot.voting.Cycle;
import app.laurel.bot.voting.CycleId;
import app.laurel.bot.voting.Cycles;
import app.laurel.bot.voting.ballot.Ballots;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Both journeys over HTTP: all that changes something comes three times at once, later again, and after a restart. */
class JourneysAgainTests {

    private static final Pattern ID = Pattern.compile("R-\\w+");

    @TempDir
    Path data;

    private final int port;

    JourneysAgainTests() throws IOException {
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
    }

    @Test
    void haveOneEffectHoweverOftenEachStepIsBrought() throws IOException, SQLException {
        try (var twin = new TeamsTwin(port)) {
            var teams = new ImpatientTeams(twin);
            Map<String, String> left;
            try (var laurel = start()) {
                teams.meets("ana", "gina", "henry", "mona");
                nominate(teams, laurel);
                refer(teams);
                left = Kept.allAtRest(data);
                teams.bringsAllAgain();
                Kept.assertSame(left, Kept.allAtRest(data), "Copies that come later");
            }
            try (var restarted = start()) {
                assertThat(restarted.isRunning()).isTrue();
                Kept.allAtRest(data);
                teams.bringsAllAgain();
                Kept.assertSame(left, Kept.allAtRest(data), "Copies that come after a restart");
            }
        }
    }

    private static void nominate(ImpatientTeams teams, ConfigurableApplicationContext laurel) {
        // One in voting, one that takes nominations, and one to come.
        var cycles = laurel.getBean(Cycles.class).underWay().stream()
                .map(Cycle::id)
                .sorted(comparing(CycleId::value))
                .toList();
        var former = cycles.getFirst();
        var open = cycles.get(1);
        teams.says("ana", "nominate Kim Park because she stayed on the line until a frozen card worked again");
        teams.presses("ana", "Submit", "Nominate Kim Park?");
        teams.presses("gina", "Approve", "until a frozen card worked again");
        teams.sees("ana", "is approved");

        publish(teams, former.value());
        step(teams, "/cycle vote " + open);
        step(teams, "/cycle vote " + open);
        vote(teams, "Kim Park");
        vote(teams, "Ben Okafor");
        vote(teams, "Kim Park");
        assertThat(laurel.getBean(Ballots.class).of(open, new PersonId("ana")))
                .containsEntry(new AwardId("customer-hero"), new PersonId("kim"));
        publish(teams, open.value());
    }

    private static void vote(ImpatientTeams teams, String choice) {
        teams.says("ana", "vote");
        teams.presses("ana", "Vote", "Customer Hero", Map.of("Your choice", choice));
    }

    private static void step(ImpatientTeams teams, String command) {
        teams.says("henry", command);
        teams.presses("henry", "Confirm", "");
    }

    private static void publish(ImpatientTeams teams, String cycle) {
        step(teams, "/cycle tally " + cycle);
        teams.says("henry", "/cycle publish " + cycle);
        assertThat(teams.presses("henry", "Publish", "The votes of " + cycle + " are counted"))
                .contains(cycle + " is published");
    }

    private void refer(ImpatientTeams teams) throws SQLException {
        teams.says("ana", "refer");
        var receipt = teams.presses(
                "ana",
                "Submit",
                "Name of the person you refer",
                Map.of(
                        "For what?", "BUSINESS",
                        "Name of the person you refer", "Mary Ito",
                        "E-mail", "mary.ito@example.com",
                        "They have agreed", "true"));
        var id = ID.matcher(receipt).results().findFirst().orElseThrow().group();
        for (var event : List.of("registered", "verified", "opened", "qualified")) {
            teams.says("ana", "/demo crm " + id + " referral." + event);
        }
        Kept.allAtRest(data);
        teams.says("mona", "approvals");
        teams.presses("mona", "Approve", "for Ana Silva");
        Kept.allAtRest(data);
        teams.says("ana", "referral " + id);
        teams.sees("ana", "Nothing is left to do");
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(LaurelBot.class)
                .profiles("demo")
                .run("--server.port=" + port, "--laurel.data=" + data, "--laurel.rails.simulated.settles-after=1s");
    }
}

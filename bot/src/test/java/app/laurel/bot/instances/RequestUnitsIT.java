package app.laurel.bot.instances;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.chat.teams.PersistentTeams;
import app.laurel.bot.crash.CrmUnderLoad;
import app.laurel.bot.crash.LaurelProcess;
import app.laurel.bot.crash.RailBooks;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reports, as a table, what turns and a paid referral cost in request units as the double of Cosmos DB reckons them; a
 * measurement, not a gate. What a quiet instance costs is taken off.
 */
@EnabledIfSystemProperty(named = "laurel.units", matches = "true")
class RequestUnitsIT {

    private static final int TURNS = 100;
    private static final int REFERRALS = 40;
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration CALM = Duration.ofSeconds(20);

    /** As many as have a card of their own on the desk of gina, who approves them. */
    private static final List<Nomination> NOMINATIONS = List.of(
            new Nomination("ana", "Kim Park", "she stayed until the audit was done"),
            new Nomination("ana", "Zoé Clarke", "she found the lost transfer of a whole school"),
            new Nomination("ben", "Kim Park", "she explained it to each of forty callers"));

    @TempDir
    Path folder;

    @Test
    void reportsWhatTurnsAndReferralsCost() throws Exception {
        try (var cluster = Cluster.begin(folder);
                var teams = new PersistentTeams(cluster::uri)) {
            var laurel = cluster.start(List.of());
            List.of("ana", "ben", "gina", "henry").forEach(person -> teams.says(person, "hi"));
            var quiet = quiet(laurel);
            System.out.println("| What | All | Commits | Reads | Feed and leases |");
            System.out.println("| --- | ---: | ---: | ---: | ---: |");
            System.out.println(quiet.row("a quiet instance, a second"));

            var meter = new Meter(laurel, quiet);
            meter.report("help", TURNS, turn -> teams.says("ana", "help"));
            meter.report("rewards", TURNS, turn -> teams.says("ana", "rewards"));
            nominations(teams, meter);
            votes(teams, meter);
            referrals(cluster, laurel, meter);
        }
    }

    /** What it costs a second, once the demo's history has been told. */
    private static Units quiet(LaurelProcess laurel) throws Exception {
        var quiet = second(laurel);
        for (var now = second(laurel); now.all() < quiet.all() * 0.9; now = second(laurel)) {
            quiet = now;
        }
        return quiet;
    }

    private static Units second(LaurelProcess laurel) throws Exception {
        var before = Units.of(laurel);
        calm();
        return Units.of(laurel).minus(before).times(1.0 / CALM.toSeconds());
    }

    private static void nominations(PersistentTeams teams, Meter meter) throws Exception {
        meter.report("nominate, sent, and shown to the approver", NOMINATIONS.size(), number -> {
            var one = NOMINATIONS.get(number);
            teams.says(one.by(), "nominate %s because %s".formatted(one.nominee(), one.reason()));
            teams.presses(one.by(), "Submit", one.reason(), Map.of());
        });
        meter.report(
                "approve a nomination, and what follows",
                NOMINATIONS.size(),
                number ->
                        teams.presses("gina", "Approve", NOMINATIONS.get(number).reason(), Map.of()));
    }

    private static void votes(PersistentTeams teams, Meter meter) throws Exception {
        publishLastMonth(teams);
        step(teams, "/cycle vote " + month(0));
        step(teams, "/cycle vote " + month(0));
        calm();
        meter.report("vote: the ballot and the ballot cast", TURNS, turn -> {
            teams.says("ana", "vote");
            var choice = turn % 2 == 0 ? "Kim Park" : "Zoé Clarke";
            teams.presses("ana", "Vote", "Customer Hero", Map.of("Your choice", choice));
        });
    }

    private static void referrals(Cluster cluster, LaurelProcess laurel, Meter meter) throws Exception {
        var paidBefore = RailBooks.of(laurel).paid();
        var crm = new CrmUnderLoad(cluster::uri, 1, PAUSE);
        var used = meter.use(() -> {
            crm.begin();
            crm.awaitConfirmed(REFERRALS);
            crm.end();
            while (RailBooks.of(laurel).paid() < paidBefore + crm.confirmed()) {
                LockSupport.parkNanos(100_000_000);
            }
        });
        assertThat(RailBooks.of(laurel).paid()).isEqualTo(paidBefore + crm.confirmed());
        System.out.println(
                used.times(1.0 / crm.confirmed()).row("a referral, from the CRM's first word to paid, cards included"));
    }

    private static void publishLastMonth(PersistentTeams teams) {
        assertThat(step(teams, "/cycle tally " + month(1))).contains("Waits to be published");
        teams.says("henry", "/cycle publish " + month(1));
        teams.presses("henry", "Publish", "The votes of " + month(1) + " are counted", Map.of());
    }

    private static String step(PersistentTeams teams, String command) {
        teams.says("henry", command);
        return teams.presses("henry", "Confirm", "", Map.of());
    }

    private static String month(int back) {
        return YearMonth.now(ZoneId.of("America/Toronto")).minusMonths(back).toString();
    }

    private static void calm() {
        LockSupport.parkNanos(CALM.toNanos());
    }

    private record Nomination(String by, String nominee, String reason) {}

    /** Takes off what a quiet instance costs. */
    private record Meter(LaurelProcess laurel, Units quiet) {

        void report(String what, int times, Turn turn) throws Exception {
            var used = use(() -> {
                for (int number = 0; number < times; number++) {
                    turn.take(number);
                }
            });
            System.out.println(used.times(1.0 / times).row(what));
        }

        /** What it costs with all that follows from it, cards and messages included. */
        Units use(Work work) throws Exception {
            var before = Units.of(laurel);
            var began = System.nanoTime();
            work.run();
            calm();
            var seconds = (System.nanoTime() - began) / 1e9;
            return Units.of(laurel).minus(before).minus(quiet.times(seconds));
        }
    }

    private interface Turn {
        void take(int number);
    }

    private interface Work {
        void run() throws Exception;
    }
}

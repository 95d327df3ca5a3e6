package app.laurel.bot.instances;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.chat.teams.PersistentTeams;
import app.laurel.bot.crash.CrmUnderLoad;
import app.laurel.bot.crash.RailBooks;
import app.laurel.bot.crash.TrailLeft;
import app.laurel.bot.store.cosmos.LeaseOwners;
import app.laurel.bot.store.cosmos.rest.CosmosDouble;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both journeys over two and three instances, while one is killed under load and another one comes. */
@EnabledIfSystemProperty(named = "laurel.instances", matches = "true")
class InstancesIT {

    private static final int REFERRALS = Integer.getInteger("laurel.confirmations", 60);
    private static final Duration PAUSE = Duration.ofMillis(500);
    /** What a business account earns, in whatever language. */
    private static final String APPROVED_BY_HAND = "750";

    /** Ben's of the demo's history, and ana's. */
    private static final int BY_HAND = 2;

    private static final String REFERRAL = "reward-for:R-";
    private static final List<String> FOLLOWERS = List.of(
            "relay:inside",
            "relay:showing",
            "relay:terms",
            "relay:rail-simulated",
            "sender",
            "ledger",
            "confirmed-by-crm");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} instances")
    @ValueSource(ints = {2, 3})
    void loseNothingAndDoubleNothingThoughOneIsKilledAndAnotherComes(int instances) throws Exception {
        try (var cluster = Cluster.begin(folder);
                var teams = new PersistentTeams(cluster::uri);
                var leases = new LeaseOwners(cluster.endpoint(), CosmosDouble.KEY)) {
            // The first tells what has happened so far at the demo bank.
            cluster.start();
            var before = await("the demo's past is paid", () -> books(cluster), books -> books.paid() >= 4);
            for (int more = 1; more < instances; more++) {
                cluster.start();
            }
            var owners = await(
                    "each has a share",
                    () -> leases.of(FOLLOWERS, Cluster.RANGES),
                    now -> now.size() == instances && !now.contains(""));
            var crm = new CrmUnderLoad(cluster::uri, 20261128, PAUSE);
            crm.confirmOne("BUSINESS");
            crm.begin();

            nominate(teams);
            cluster.kill(cluster.newest());
            teams.presses("gina", "Approve", "until a frozen card worked again", Map.of());
            cluster.start();
            teams.sees("ana", "is approved");
            crm.awaitConfirmed(REFERRALS);
            crm.end();

            await(
                    "leases have moved",
                    () -> leases.of(FOLLOWERS, Cluster.RANGES),
                    now -> now.size() == instances && !now.equals(owners) && !now.contains(""));
            await("referrals are paid", () -> books(cluster), books -> isAllPaid(books, before, crm.confirmed()));
            voteAndAnnounce(teams);
            escalate(teams);
            await("the award is paid", () -> books(cluster), books -> books.paid() > books.paidFor(REFERRAL));
            assertNothingIsDoubled(cluster, teams, before, crm.confirmed());
            assertThat(TrailLeft.verify(cluster.store()).findings())
                    .as("what is wrong with the trail")
                    .isEmpty();
            System.out.printf("%d referrals paid once over %d instances%n", crm.confirmed(), instances);
        }
    }

    private static void nominate(PersistentTeams teams) {
        List.of("ana", "gina", "henry", "marc", "mona").forEach(person -> teams.says(person, "hi"));
        teams.says("ana", "nominate Kim Park because she stayed on the line until a frozen card worked again");
        teams.presses("ana", "Submit", "Nominate Kim Park?", Map.of());
        teams.sees("gina", "until a frozen card worked again");
        teams.sees("mona", APPROVED_BY_HAND);
    }

    /** A manager who does not answer for hours has one of their own. */
    private static void escalate(PersistentTeams teams) {
        teams.says("henry", "/demo clock +3h");
        await("both decisions are marc's, too", () -> decisions(teams, "marc"), asked -> asked.size() >= BY_HAND);
    }

    /** What somebody was asked to decide by hand, as often as they were. */
    private static List<String> decisions(PersistentTeams teams, String person) {
        return teams.posted(person, APPROVED_BY_HAND, "decision");
    }

    private static void voteAndAnnounce(PersistentTeams teams) {
        publish(teams, month(1));
        assertThat(step(teams, "/cycle vote " + open())).contains(open() + ": HR prepares the ballot");
        assertThat(step(teams, "/cycle vote " + open())).contains(open() + ": Voting");
        teams.says("ana", "vote");
        teams.presses("ana", "Vote", "Customer Hero", Map.of("Your choice", "Kim Park"));
        publish(teams, open());
        // The winner hears of it an hour before the channel does; a timer sees to that.
        teams.says("henry", "/demo clock +2h");
        await(
                "the awards are announced",
                () -> teams.timesPosted("announcements", "The awards of " + open()),
                times -> times > 0);
    }

    private static String step(PersistentTeams teams, String command) {
        teams.says("henry", command);
        return teams.presses("henry", "Confirm", "", Map.of());
    }

    private static void publish(PersistentTeams teams, String cycle) {
        assertThat(step(teams, "/cycle tally " + cycle)).contains(cycle + ": Waits to be published");
        teams.says("henry", "/cycle publish " + cycle);
        assertThat(teams.presses("henry", "Publish", "The votes of " + cycle + " are counted", Map.of()))
                .contains(cycle + " is published");
    }

    private static boolean isAllPaid(RailBooks now, RailBooks before, int confirmed) {
        return now.paidFor(REFERRAL) >= before.paidFor(REFERRAL) + confirmed && now.entries() == now.paid();
    }

    private static void assertNothingIsDoubled(Cluster cluster, PersistentTeams teams, RailBooks before, int confirmed)
            throws IOException, InterruptedException {
        // Whatever might still be done a second time gets the chance.
        LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
        var books = books(cluster);
        assertThat(books.paidFor(REFERRAL)).as("referrals paid").isEqualTo(before.paidFor(REFERRAL) + confirmed);
        assertThat(books.paidOnce()).as("entitlements paid").isEqualTo(books.paid());
        assertThat(books.entries()).as("entries in the rail's books").isEqualTo(books.paid());
        assertThat(teams.postedAgain("announcements")).as("announced again").isEmpty();
        assertThat(teams.timesPosted("announcements", "The awards of " + open()))
                .as("announcements of the awards")
                .isOne();
        assertThat(decisions(teams, "marc")).as("escalated").hasSize(BY_HAND).doesNotHaveDuplicates();
        assertThat(cluster.logged("Checkpoint (\\d+) sealed")).as("checkpoints").doesNotHaveDuplicates();
    }

    private static RailBooks books(Cluster cluster) throws IOException, InterruptedException {
        return RailBooks.of(cluster.any());
    }

    private static String open() {
        return month(0);
    }

    private static String month(int back) {
        return YearMonth.now(ZoneId.of("America/Toronto")).minusMonths(back).toString();
    }

    private static <T> T await(String what, Callable<T> look, Predicate<T> isThere) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                var seen = look.call();
                if (isThere.test(seen)) {
                    return seen;
                }
                assertThat(System.nanoTime()).as("%s, but %s", what, seen).isLessThan(end);
            } catch (RuntimeException | Error fault) {
                throw fault;
            } catch (Exception fault) {
                throw new AssertionError(what, fault);
            }
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        }
    }
}

package app.laurel.bot.instances;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.chat.teams.PersistentTeams;
import app.laurel.bot.crash.CrmUnderLoad;
import app.laurel.bot.crash.LaurelProcess;
import app.laurel.bot.crash.RailBooks;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Reports, as a table, what a turn and a paid referral cost in request units; a measurement, not a gate. */
@EnabledIfSystemProperty(named = "laurel.units", matches = "true")
class RequestUnitsIT {

    private static final int TURNS = 50;
    private static final int REFERRALS = 40;
    private static final Duration CALM = Duration.ofSeconds(15);

    @TempDir
    Path folder;

    @Test
    void reportsWhatTurnsAndReferralsCost() throws Exception {
        try (var cluster = Cluster.begin(folder);
                var teams = new PersistentTeams(cluster::uri)) {
            var laurel = cluster.start();
            teams.says("ana", "hi");
            calm();
            var begin = units(laurel);
            calm();
            var idle = (units(laurel) - begin) / CALM.toSeconds();
            System.out.println("| What | Request units |");
            System.out.println("| --- | ---: |");
            System.out.printf("| a quiet instance, a second | %.1f |%n", idle);

            turns(teams, laurel, "help", idle);
            turns(teams, laurel, "rewards", idle);
            nominations(teams, laurel, idle);
            referrals(cluster, laurel, idle);
        }
    }

    private static void turns(PersistentTeams teams, LaurelProcess laurel, String word, double idle) throws Exception {
        var cost = cost(laurel, idle, () -> {
            for (int turn = 0; turn < TURNS; turn++) {
                teams.says("ana", word);
            }
        });
        System.out.printf("| a turn of %s | %.1f |%n", word, cost / TURNS);
    }

    private static void nominations(PersistentTeams teams, LaurelProcess laurel, double idle) throws Exception {
        var cost = cost(laurel, idle, () -> {
            teams.says("ana", "nominate Kim Park because she stayed on the line until a frozen card worked again");
            teams.presses("ana", "Submit", "Nominate Kim Park?", Map.of());
        });
        System.out.printf("| a nomination, with what follows | %.1f |%n", cost);
    }

    private static void referrals(Cluster cluster, LaurelProcess laurel, double idle) throws Exception {
        var paidBefore = RailBooks.of(laurel).paid();
        var crm = new CrmUnderLoad(cluster::uri, 1);
        var cost = cost(laurel, idle, () -> {
            crm.begin();
            crm.awaitConfirmed(REFERRALS);
            crm.end();
            while (RailBooks.of(laurel).paid() < paidBefore + crm.confirmed()) {
                LockSupport.parkNanos(100_000_000);
            }
        });
        assertThat(RailBooks.of(laurel).paid()).isEqualTo(paidBefore + crm.confirmed());
        System.out.printf("| a referral, from the CRM's word to paid | %.1f |%n", cost / crm.confirmed());
    }

    /** What it cost beyond what a quiet instance costs, cards and messages that follow included. */
    private static double cost(LaurelProcess laurel, double idle, Work work) throws Exception {
        var units = units(laurel);
        var began = System.nanoTime();
        work.run();
        calm();
        var seconds = (System.nanoTime() - began) / 1e9;
        return units(laurel) - units - idle * seconds;
    }

    private static void calm() {
        LockSupport.parkNanos(CALM.toNanos());
    }

    private static double units(LaurelProcess laurel) throws Exception {
        return laurel.get("/actuator/prometheus")
                .lines()
                .filter(line -> line.startsWith("laurel_cosmos_charge_request_units_sum"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private interface Work {
        void run() throws Exception;
    }
}

package app.laurel.bot.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Invariant 3: killed at any step, and each accepted event is still settled exactly once. */
class LaurelCrashIT {

    private static final int KILLS = Integer.getInteger("laurel.kills", 10);
    private static final int CONFIRMATIONS = Integer.getInteger("laurel.confirmations", 1);

    @TempDir
    Path folder;

    @Test
    void settlesEachConfirmedReferralOnceThoughItIsKilled() throws IOException, InterruptedException {
        var seed = Long.getLong("laurel.seed", System.nanoTime());
        System.out.println("Seed of the kills: " + seed);
        var random = new Random(seed);
        var laurel = LaurelProcess.start(folder);
        try {
            var crm = new CrmUnderLoad(laurel::uri, seed);
            crm.begin();
            for (int kill = 1; kill <= KILLS; kill++) {
                LockSupport.parkNanos(
                        Duration.ofMillis(200 + random.nextInt(3000)).toNanos());
                laurel.kill();
                if (kill < KILLS && random.nextInt(4) == 0) {
                    laurel.dieWhileStarting(Duration.ofMillis(500 + random.nextInt(6000)));
                    kill++;
                }
                laurel.restart();
            }
            crm.awaitConfirmed(CONFIRMATIONS);
            crm.end();
            RailBooks.awaitPaidOnce(laurel, crm.confirmed());
            System.out.printf("%d referrals confirmed and paid once through %d kills%n", crm.confirmed(), KILLS);
        } finally {
            laurel.kill();
        }
        assertThat(TrailLeft.verify(laurel.data()).findings())
                .as("what is wrong with the trail")
                .isEmpty();
    }
}

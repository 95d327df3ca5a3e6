import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;

/** Posts confirmations to a real Laurel, waits until each is paid, checks the books, and says what it cost. */
final class Settlements {

    private Settlements() {}

    public static void main(String[] args) throws Exception {
        var work = Path.of(args[0]);
        var count = Integer.parseInt(args[1]);
        var rate = Double.parseDouble(args[2]);
        var bank = new BenchBank(Integer.parseInt(args[6]));
        bank.write(work);
        try (var laurel = LaurelUnderTest.start(work, args[4], Integer.parseInt(args[5]))) {
            var crm = new Crm(Integer.parseInt(args[5]), bank);
            crm.send(0, 500, 8, 0); // a little warm-up, so that the JIT has seen the way once
            laurel.awaitSettled(500);
            var before = Usage.of(laurel);
            var start = System.nanoTime();
            crm.send(500, 500 + count, Integer.parseInt(args[3]), rate);
            var accepted = Duration.ofNanos(System.nanoTime() - start);
            laurel.awaitSettled(500 + count);
            var took = Duration.ofNanos(System.nanoTime() - start);
            LockSupport.parkNanos(Duration.ofSeconds(3).toNanos()); // what might be paid twice gets its chance
            var after = Usage.of(laurel);
            laurel.close();
            var books = Books.read(work.resolve("data/laurel.db"));
            report(count, accepted, took, before, after, laurel, books, crm);
            var isWrong = books.complain(500 + count);
            if (Boolean.parseBoolean(args[7])) {
                var writesPerSecond = (after.writes() - before.writes()) / seconds(took);
                var bare = BareStore.run(work);
                System.out.printf(
                        "bare store %.0f writes/s, Laurel %.0f: %.2f of it%n",
                        bare, writesPerSecond, writesPerSecond / bare);
            }
            System.exit(isWrong ? 1 : 0);
        }
    }

    private static void report(
            int count, Duration accepted, Duration took, Usage before, Usage after, LaurelUnderTest laurel, Books books, Crm crm) {
        var writes = after.writes() - before.writes();
        System.out.printf(
                "%d confirmations: accepted in %.1f s (%.0f/s), settled in %.1f s (%.0f/s)%n",
                count, seconds(accepted), count / seconds(accepted), seconds(took), count / seconds(took));
        var waits = books.waits(crm, 500, 500 + count);
        System.out.printf(
                "accepted to settled: p50 %.3f s, p99 %.3f s, longest %.3f s%n",
                percentile(waits, 0.5), percentile(waits, 0.99), percentile(waits, 1));
        System.out.printf(
                "CPU %.2f ms, %.1f writes, %.1f documents and %.0f bytes of JSON a referral; file %.0f bytes%n",
                after.cpu().minus(before.cpu()).toNanos() / 1e6 / count,
                writes / (double) count,
                books.documents() / (double) books.settled(),
                books.bytes() / (double) books.settled(),
                books.file() / (double) books.settled());
        System.out.printf("heap at most %d MiB used, memory at most %d MiB%n", laurel.mostHeap(), after.mostMemory());
        System.out.println(books.kinds());
    }

    private static double percentile(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1L, (long) (share * sorted.length))] / 1e3;
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}

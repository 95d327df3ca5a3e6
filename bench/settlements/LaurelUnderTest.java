import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Laurel as a process of its own, with the simulated rail and SQLite. */
final class LaurelUnderTest implements AutoCloseable {

    private final Process process;
    private final Path data;
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI base;
    private volatile long mostHeap;

    private LaurelUnderTest(Process process, Path data, int port) {
        this.process = process;
        this.data = data;
        this.base = URI.create("http://127.0.0.1:" + port);
    }

    static LaurelUnderTest start(Path work, String heap, int port) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "@infra/jvm.options", "-Xmx" + heap));
        var extra = System.getenv("JVM_OPTIONS");
        if (extra != null && !extra.isBlank()) {
            command.addAll(List.of(extra.split(" ")));
        }
        command.addAll(List.of(
                "-cp", System.getProperty("laurel.class-path"), "app.laurel.bot.LaurelBot",
                "--spring.profiles.active=demo",
                "--laurel.demo.history=false",
                "--laurel.rails.simulated.settles-after=0s",
                "--laurel.people.file=" + work.resolve("people.csv"),
                "--laurel.programmes.file=" + work.resolve("programmes.yaml"),
                "--laurel.data=" + work.resolve("data"),
                "--server.port=" + port));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("laurel.log").toFile())
                .start();
        var laurel = new LaurelUnderTest(process, work.resolve("data"), port);
        while (!laurel.isUp()) {
            if (!process.isAlive()) {
                throw new IllegalStateException(
                        "Laurel does not start:\n" + Files.readString(work.resolve("laurel.log")));
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        return laurel;
    }

    long pid() {
        return process.pid();
    }

    long mostHeap() {
        return mostHeap / 1024 / 1024;
    }

    /** Looks into the store, which costs Laurel nothing, until so many are settled and their cases closed. */
    void awaitSettled(int count) throws Exception {
        var pause = Duration.ofMillis(count < 50_000 ? 100 : 2_000);
        var said = System.nanoTime();
        for (var settled = settled(); settled < count; settled = settled()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("Laurel has ended");
            }
            if (System.nanoTime() - said > 10_000_000_000L) {
                said = System.nanoTime();
                look();
                System.err.printf("%d of %d settled, heap %d MiB%n", settled, count, mostHeap());
            }
            LockSupport.parkNanos(pause.toNanos());
        }
        look();
    }

    long settled() throws SQLException {
        try (var store = store(); var statement = store.createStatement();
                var rows = statement.executeQuery("""
                        WITH RECURSIVE bucket(b) AS (SELECT 0 UNION ALL SELECT b + 1 FROM bucket WHERE b < 7)
                        SELECT sum((SELECT count(*) FROM documents WHERE partition = 'Y|earnings|' || b AND kind = 'earning'
                            AND sort >= 'SETTLED:' AND sort < 'SETTLED;')) FROM bucket
                        """)) {
            return rows.getLong(1);
        }
    }

    long writes() throws SQLException {
        try (var store = store(); var statement = store.createStatement();
                var rows = statement.executeQuery("SELECT last FROM sequence")) {
            return rows.getLong(1);
        }
    }

    private Connection store() throws SQLException {
        var store = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("laurel.db"));
        try (var statement = store.createStatement()) {
            statement.execute("PRAGMA query_only=ON");
        }
        return store;
    }

    private boolean isUp() throws InterruptedException {
        try {
            return get("/actuator/health/readiness").contains("UP");
        } catch (IOException notYet) {
            return false;
        }
    }

    private void look() throws IOException, InterruptedException {
        var used = get("/actuator/prometheus").lines()
                .filter(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
        mostHeap = Math.max(mostHeap, (long) used);
    }

    private String get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(base.resolve(path)).build(), BodyHandlers.ofString()).body();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}

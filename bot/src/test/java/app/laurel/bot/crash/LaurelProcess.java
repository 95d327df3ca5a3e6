package app.laurel.bot.crash;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** The packaged Laurel, started, killed and started again on the same data. */
public final class LaurelProcess {

    static final Path JAR = Path.of("target", "laurel.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Path folder;
    private final int port;
    private final List<String> options;
    private final Map<String, String> environment;
    private volatile Process process;

    private LaurelProcess(Path folder, int port, List<String> options, Map<String, String> environment)
            throws IOException {
        this.folder = folder;
        this.port = port;
        this.options = options;
        this.environment = environment;
        this.process = launch();
    }

    static LaurelProcess start(Path folder) throws IOException {
        var options = new ArrayList<>(List.of("--laurel.demo.history=false"));
        // A rail with bad luck: what times out may or may not have been paid.
        List.of("times-out-after-accepting=0.05", "times-out-before-accepting=0.05", "fails-for-now=0.05")
                .forEach(luck -> options.add("--laurel.rails.simulated." + luck));
        return start(folder, options);
    }

    /** Starts one on a folder of its own, with these options beside the usual ones. */
    public static LaurelProcess start(Path folder, List<String> options) throws IOException {
        return start(folder, options, Map.of());
    }

    /** Starts one on a machine that has these environment variables, too. */
    public static LaurelProcess start(Path folder, List<String> options, Map<String, String> environment)
            throws IOException {
        Files.createDirectories(folder);
        var laurel = new LaurelProcess(folder, freePort(), options, environment);
        laurel.awaitUp();
        return laurel;
    }

    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** SIGKILL: nothing is flushed, nobody says good-bye. */
    public void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    void dieWhileStarting(Duration age) throws IOException, InterruptedException {
        process = launch();
        LockSupport.parkNanos(age.toNanos());
        kill();
    }

    void restart() throws IOException {
        process = launch();
        awaitUp();
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    HttpClient http() {
        return http;
    }

    public String get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri(path))
                .timeout(Duration.ofSeconds(20))
                .build();
        return http.send(request, BodyHandlers.ofString()).body();
    }

    Path data() {
        return folder.resolve("data");
    }

    private Process launch() throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-jar",
                JAR.toAbsolutePath().toString(),
                "--spring.profiles.active=demo",
                "--server.port=" + port,
                "--laurel.data=" + folder.resolve("data")));
        command.addAll(options);
        // The rail forgets whom it has struck; with the same luck it would refuse the same payment after each kill.
        command.add("--laurel.rails.simulated.seed=" + System.nanoTime());
        command.add("--laurel.rails.simulated.settles-after=1s");
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(folder).toFile()));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private void awaitUp() throws IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isUp()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new AssertionError("Laurel does not start:\n" + lastLines());
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private boolean isUp() {
        var request = HttpRequest.newBuilder(uri("/actuator/health/liveness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError("Interrupted", e);
        }
    }

    public String lastLines() throws IOException {
        var lines = Files.readAllLines(log(folder));
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    }

    private static Path log(Path folder) {
        return folder.resolve("laurel.log");
    }
}

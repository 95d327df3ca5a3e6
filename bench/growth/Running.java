import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Laurel as a process of its own on one bank's folder. */
final class Running implements AutoCloseable {

    private final Process process;
    private final Path folder;
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI base;
    private final Duration start;

    private Running(Process process, Path folder, int port, long began) throws Exception {
        this.process = process;
        this.folder = folder;
        this.base = URI.create("http://127.0.0.1:" + port);
        while (!isUp()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("Laurel does not start:\n" + Files.readString(log()));
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        this.start = Duration.ofNanos(System.nanoTime() - began);
    }

    static Running on(Path folder, String heap, int port) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "@infra/jvm.options", "-Xmx" + heap));
        command.addAll(List.of(
                "-cp", System.getProperty("laurel.class-path"), "app.laurel.bot.LaurelBot",
                "--spring.profiles.active=demo",
                "--laurel.rails.simulated.settles-after=0s",
                "--laurel.sending.tenant=", "--laurel.sending.conversation=", // the pace of Teams would be measured
                "--laurel.people.file=" + folder.resolve("people.csv"),
                "--laurel.programmes.file=" + folder.resolve("programmes.yaml"),
                "--laurel.data=" + folder.resolve("data"),
                "--server.port=" + port));
        var began = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("laurel.log").toFile()))
                .start();
        return new Running(process, folder, port, began);
    }

    URI base() {
        return base;
    }

    Store store() {
        return new Store(folder.resolve("data/laurel.db"));
    }

    /** From the start of the process until it serves. */
    Duration start() {
        return start;
    }

    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Resident at most, in MiB. */
    long mostMemory() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private Path log() {
        return folder.resolve("laurel.log");
    }

    private boolean isUp() throws InterruptedException {
        try {
            return http.send(HttpRequest.newBuilder(base.resolve("/actuator/health/readiness")).build(), BodyHandlers.ofString())
                    .body()
                    .contains("UP");
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}

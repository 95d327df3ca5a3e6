package app.laurel.bot.instances;

import app.laurel.bot.crash.LaurelProcess;
import app.laurel.bot.store.cosmos.rest.CosmosDouble;
import app.laurel.bot.store.cosmos.rest.CosmosDoubleProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Laurels on one double of Cosmos DB, all of them processes. */
final class Cluster implements AutoCloseable {

    static final int RANGES = 3;

    private final Path folder;
    private final String endpoint;
    private final Process cosmos;
    private final List<LaurelProcess> running = new CopyOnWriteArrayList<>();
    private final AtomicInteger started = new AtomicInteger();
    private final AtomicInteger turn = new AtomicInteger();

    private Cluster(Path folder, String endpoint, Process cosmos) {
        this.folder = folder;
        this.endpoint = endpoint;
        this.cosmos = cosmos;
    }

    static Cluster begin(Path folder) throws IOException {
        var port = LaurelProcess.freePort();
        var cosmos = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CosmosDoubleProcess.class.getName(),
                        Integer.toString(port),
                        Integer.toString(RANGES))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        // It says where it is once it is there.
        var endpoint = cosmos.inputReader().readLine();
        return new Cluster(folder, endpoint, cosmos);
    }

    /** Starts one that is soon missed. */
    LaurelProcess start() throws IOException {
        return start(List.of("--laurel.cosmos.lease=3s", "--laurel.clock.lease=3s"));
    }

    LaurelProcess start(List<String> more) throws IOException {
        var name = "instance" + started.incrementAndGet();
        var options = Stream.of(options(), more).flatMap(List::stream).toList();
        var laurel = LaurelProcess.start(folder.resolve(name), options);
        running.add(laurel);
        return laurel;
    }

    private List<String> options() {
        return List.of(
                "--laurel.store=cosmos",
                "--laurel.cosmos.endpoint=" + endpoint,
                "--laurel.cosmos.key=" + CosmosDouble.KEY,
                "--laurel.cosmos.gateway=true",
                "--laurel.audit.key-file=" + auditKey());
    }

    /** The settings that lead to what they have left. */
    String[] store() {
        return new String[] {
            "laurel.store=cosmos",
            "laurel.cosmos.endpoint=" + endpoint,
            "laurel.cosmos.key=" + CosmosDouble.KEY,
            "laurel.cosmos.gateway=true",
            "laurel.audit.key-file=" + auditKey()
        };
    }

    private Path auditKey() {
        return folder.resolve("audit.pem");
    }

    String endpoint() {
        return endpoint;
    }

    void kill(LaurelProcess laurel) throws InterruptedException {
        laurel.kill();
        running.remove(laurel);
    }

    /** A path at one of those that run, each in its turn. */
    URI uri(String path) {
        var now = List.copyOf(running);
        return now.get(Math.floorMod(turn.getAndIncrement(), now.size())).uri(path);
    }

    LaurelProcess newest() {
        return running.getLast();
    }

    /** What a group of a pattern stands for in the logs of all that ran. */
    List<String> logged(String pattern) throws IOException {
        var found = new ArrayList<String>();
        for (int number = 1; number <= started.get(); number++) {
            var log = Files.readString(folder.resolve("instance" + number).resolve("laurel.log"));
            Pattern.compile(pattern)
                    .matcher(log)
                    .results()
                    .map(match -> match.group(1))
                    .forEach(found::add);
        }
        return found;
    }

    LaurelProcess any() {
        return running.getFirst();
    }

    @Override
    public void close() {
        try {
            for (var laurel : running) {
                laurel.kill();
            }
            cosmos.destroyForcibly();
            cosmos.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

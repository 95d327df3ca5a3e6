package app.laurel.bot.backup;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.audit.Verifying;
import app.laurel.bot.clock.Job;
import app.laurel.bot.clock.Periodic;
import app.laurel.bot.clock.Schedule;
import app.laurel.bot.event.Actor;
import app.laurel.bot.event.PoisonedEvents;
import app.laurel.bot.store.Changes;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Kind;
import app.laurel.bot.store.Trail;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** Copies whole stores by the words that an operator says. */
class CopyingTests {

    private static final int ENTITIES = 1_200;
    private static final Actor ANA = new Actor("person:ana");

    private final Random random = new Random(42);

    @TempDir
    static Path model;

    @TempDir
    Path folder;

    private Path file;

    @BeforeAll
    static void live() {
        laurel(model, CopyingTests::history);
    }

    @BeforeEach
    void begin() throws IOException {
        file = folder.resolve("copy.jsonl");
        Files.createDirectories(folder.resolve("old/keys"));
        for (var one : List.of("laurel.db", "keys/audit.pem", "keys/audit.pem.pub")) {
            Files.copy(model.resolve(one), folder.resolve("old").resolve(one));
        }
    }

    /** Entities with a history, sealed; a follower that has been told of some. */
    private static void history(ApplicationContext laurel) {
        var documents = laurel.getBean(Documents.class);
        var trail = laurel.getBean(Trail.class);
        for (int number = 0; number < ENTITIES; number++) {
            trail.create(new Key("p" + number % 7, "e" + number), new Thing("é" + number), ANA, List.of(), List.of());
            if (number == 500) {
                told(laurel);
            }
        }
        var first = documents.read(new Key("p0", "e0"), Thing.class).orElseThrow();
        trail.replace(first, new Thing("changed"), ANA, List.of(), List.of());
        var schedule = new Schedule(documents, InstantSource.system(), Duration.ofSeconds(10));
        laurel.getBeansOfType(Periodic.class).values().forEach(one -> one.addTo(schedule));
        schedule.jobs().forEach(Job::work);
    }

    private static List<String> told(ApplicationContext laurel) {
        var told = new ArrayList<String>();
        laurel.getBean(Changes.class)
                .next(
                        "follower",
                        Thing.class,
                        10_000,
                        things -> things.forEach(thing -> told.add(thing.key().id())));
        return told;
    }

    @Test
    void movesAllToAnotherStoreAndTheTrailStillVerifies() {
        assertThat(say("export", "old")).startsWith("0 ").contains("Exported");
        assertThat(say("import", "new")).startsWith("0 ").contains("Imported");

        laurel("new", laurel -> {
            var proof = laurel.getBean(Verifying.class).verify();
            assertThat(proof.findings()).isEmpty();
            assertThat(proof.chains()).isEqualTo(ENTITIES);
            assertThat(proof.checkpoints()).isPositive();
            assertThat(told(laurel)).hasSize(ENTITIES - 500).startsWith("e501").endsWith("e0");
        });
    }

    @Test
    void saysNowAndThenHowFarItIs() {
        assertThat(run(Duration.ZERO, "export", file.toString(), data("old")))
                .containsPattern("Exported: [\\d,]+ of [\\d,]+ documents");
        assertThat(run(Duration.ZERO, "import", file.toString(), data("new")))
                .containsPattern("Checked: [\\d,]+ of [\\d,]+ documents")
                .containsPattern("Imported: [\\d,]+ of [\\d,]+ documents");
        assertThat(run(Duration.ofHours(1), "import", file.toString(), data("another")))
                .doesNotContainPattern("\\d of \\d");
    }

    @Test
    void namesTheLineThatIsDamagedAndTakesNothingIn() throws IOException {
        say("export", "old");
        var good = Files.readAllBytes(file);
        for (int attempt = 0; attempt < 4; attempt++) {
            var bad = good.clone();
            var place = random.nextInt(bad.length);
            bad[place] = (byte) (bad[place] ^ 1 << random.nextInt(7));
            Files.write(file, bad);

            assertThat(say("import", "new")).startsWith("1 ").containsAnyOf("damaged", "no export", "newer", "ends");
        }
        Files.write(file, good);
        assertThat(say("import", "new")).startsWith("0 ");
    }

    @Test
    void noticesALineThatIsMissingMovedOrForeign() throws IOException {
        say("export", "old");
        var lines = Files.readAllLines(file);
        var missing = new ArrayList<>(lines);
        missing.remove(700);
        var moved = new ArrayList<>(lines);
        moved.add(10, moved.remove(20));
        var foreign = new ArrayList<>(lines);
        foreign.set(30, lines.get(30).replaceFirst("é\\d+", "forged"));

        assertThat(importOf(missing)).contains("damaged in line 701");
        assertThat(importOf(moved)).contains("damaged in line 11");
        assertThat(importOf(foreign)).contains("damaged in line 31");
        assertThat(importOf(lines)).startsWith("0 ");
    }

    @Test
    void noticesThatTheFileWasCutOffOrGoesOn() throws IOException {
        say("export", "old");
        var good = Files.readAllBytes(file);
        for (int attempt = 0; attempt < 3; attempt++) {
            Files.write(file, Arrays.copyOf(good, 200 + random.nextInt(good.length - 201)));

            assertThat(say("import", "new")).startsWith("1 ").containsAnyOf("cut off", "no export");
        }
        var lines =
                new ArrayList<>(new String(good, StandardCharsets.UTF_8).lines().toList());
        lines.removeLast();
        assertThat(importOf(lines)).contains("ends after line " + lines.size());
        lines.add(new String(good, StandardCharsets.UTF_8).lines().toList().getLast());
        lines.add(lines.getLast());
        assertThat(importOf(lines)).contains("goes on behind its end");
    }

    @Test
    void refusesWhatIsNoExportOrOfANewerLaurel() throws IOException {
        assertThat(say("import", "new")).startsWith("1 ").contains("There is no file");
        assertThat(importOf(List.of("id,name", "ana,Ana"))).contains("is no export of Laurel");
        assertThat(importOf(List.of("{\"line\":{\"some\":\"thing else\"},\"sum\":\"0123456789abcdef\"}")))
                .contains("is no export of Laurel");
        Files.write(file, new byte[20_000_000]);
        assertThat(say("import", "new")).contains("is no export of Laurel");
        assertThat(importOf(
                        List.of("{\"line\":{\"is\":\"Header\",\"format\":2,\"more\":1},\"sum\":\"0123456789abcdef\"}")))
                .contains("was written by a newer Laurel (its format is 2, this Laurel knows 1)");
    }

    @Test
    void goesOnWithAnExportThatWasCutShort() throws IOException {
        say("export", "old");
        var whole = Files.readAllBytes(file);
        for (int attempt = 0; attempt < 4; attempt++) {
            Files.delete(file);
            Files.write(draft(), Arrays.copyOf(whole, random.nextInt(whole.length)));

            assertThat(say("export", "old")).startsWith("0 ");
            assertThat(Files.readAllBytes(file)).isEqualTo(whole);
            assertThat(draft()).doesNotExist();
        }
    }

    @Test
    void beginsAnExportAnewOnceTheStoreHasChanged() throws IOException {
        say("export", "old");
        Files.move(file, draft());
        laurel(
                "old",
                laurel -> laurel.getBean(Trail.class)
                        .create(new Key("p", "late"), new Thing("late"), ANA, List.of(), List.of()));

        assertThat(say("export", "old")).startsWith("0 ").doesNotContain("Goes on");
        assertThat(Files.readString(file)).contains("late");
        assertThat(say("import", "new")).startsWith("0 ");
    }

    @Test
    void exportsIntoNoFileThatIsThere() throws IOException {
        Files.writeString(file, "something dear");

        assertThat(say("export", "old")).startsWith("1 ").contains("is there already");
        assertThat(file).hasContent("something dear");
    }

    @Test
    void importsIntoNoStoreThatHoldsSomething() {
        say("export", "old");

        assertThat(say("import", "old")).startsWith("1 ").contains("The store is not empty");
        say("import", "new");
        assertThat(say("import", "new")).startsWith("1 ").contains("The store is not empty");
    }

    @Test
    void copiesNothingWhileLaurelRuns() {
        say("export", "old");

        laurel(
                "old",
                laurel -> assertThat(run("export", folder.resolve("other").toString(), data("old")))
                        .startsWith("1 ")
                        .contains("Another Laurel is running on"));
        laurel(
                "new",
                laurel -> assertThat(say("import", "new")).startsWith("1 ").contains("Another Laurel is running on"));
    }

    @Test
    void keepsTheKeyBesideTheCopyForNobodyElse() throws IOException {
        say("export", "old");

        assertThat(Files.readString(file)).doesNotContain("PRIVATE KEY");
        assertThat(Seal.beside(file)).hasSameTextualContentAs(folder.resolve("old/keys/audit.pem"));
        assertThat(Files.getPosixFilePermissions(Seal.beside(file)))
                .containsOnly(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void takesNothingInWhoseTrailCouldNotBeVerified() throws IOException {
        say("export", "old");
        Files.move(Seal.beside(file), folder.resolve("safe"));
        assertThat(say("import", "new")).startsWith("1 ").contains("The key that sealed the trail is missing");

        laurel("other", CopyingTests::history);
        var other = "--laurel.audit.key-file=" + folder.resolve("other/keys/audit.pem");
        assertThat(run("import", file.toString(), data("new"), other))
                .startsWith("1 ")
                .contains("sealed with another key");

        Files.move(folder.resolve("safe"), Seal.beside(file));
        assertThat(say("import", "new")).startsWith("0 ");
    }

    @Test
    void saysWhatItUnderstands() {
        assertThat(Copying.isMeant("--server.port=1")).isFalse();
        assertThat(Copying.isMeant()).isFalse();
        assertThat(run("export")).startsWith("2 ").contains("export FILE");
        assertThat(run("import", "--laurel.data=x")).startsWith("2 ");
        assertThat(run("export", "a", "b")).startsWith("2 ");
    }

    private String importOf(List<String> lines) throws IOException {
        Files.writeString(file, String.join("\n", lines) + "\n");
        return say("import", "new");
    }

    private Path draft() {
        return folder.resolve("copy.jsonl.part");
    }

    private String say(String word, String store) {
        return run(word, file.toString(), data(store));
    }

    private static String run(String... words) {
        return run(Duration.ofSeconds(2), words);
    }

    private static String run(Duration sayEvery, String... words) {
        var said = new ByteArrayOutputStream();
        var status = new Copying(new PrintStream(said, true, StandardCharsets.UTF_8), sayEvery).run(words);
        return status + " " + said.toString(StandardCharsets.UTF_8);
    }

    private String data(String store) {
        return "--laurel.data=" + folder.resolve(store);
    }

    private void laurel(String store, Consumer<ApplicationContext> work) {
        laurel(folder.resolve(store), work);
    }

    private static void laurel(Path data, Consumer<ApplicationContext> work) {
        new ApplicationContextRunner()
                .withInitializer(context ->
                        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor()))
                .withUserConfiguration(StoreAndAudit.class)
                .withPropertyValues("laurel.data=" + data)
                .run(context -> {
                    context.getBean(Documents.class);
                    work.accept(context);
                });
    }

    /** Something with a history. */
    @Kind("thing")
    record Thing(String text) implements Document {}

    // No @Configuration, or the bank of the conversation tests would find it.
    @ComponentScan({"app.laurel.bot.store", "app.laurel.bot.audit"})
    @ConfigurationPropertiesScan({"app.laurel.bot.store", "app.laurel.bot.audit"})
    static class StoreAndAudit {

        @Bean
        InstantSource clock() {
            return InstantSource.system();
        }

        @Bean
        PoisonedEvents poisonedEvents() {
            return (reaction, partition, eventDocument, occurrence, fault) -> {};
        }
    }
}

package app.laurel.bot.backup;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.audit.Verifying;
import app.laurel.bot.clock.Job;
import app.laurel.bot.clock.Periodic;
import app.laurel.bot.clock.Schedule;
import app.laurel.bot.event.Actor;
import app.laurel.bot.store.Changes;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Trail;
import app.laurel.bot.store.cosmos.rest.CosmosDouble;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

/** A bank moves from SQLite to Cosmos DB, and back. */
class MovingTests {

    private static final int ENTITIES = 600;
    private static final Actor ANA = new Actor("person:ana");

    private final CosmosDouble cosmos = CosmosDouble.start(3, InstantSource.system());

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        cosmos.close();
    }

    @Test
    void takesItsTrailToCosmosAndBack() {
        var told = new HashSet<String>();
        laurel(sqlite("old"), laurel -> told.addAll(history(laurel)));

        assertThat(say("export", "first", sqlite("old"))).startsWith("0 ");
        assertThat(say("import", "first", cosmos("new"))).startsWith("0 ").contains("Imported");

        laurel(cosmos("new"), laurel -> {
            assertIsWhole(laurel, ENTITIES);
            var more = told(laurel);
            assertThat(more).as("told again").doesNotContainAnyElementsOf(told);
            assertThat(Stream.concat(told.stream(), more.stream())).hasSize(ENTITIES);
            create(laurel, ENTITIES);
        });

        assertThat(say("export", "second", cosmos("new"))).startsWith("0 ");
        assertThat(say("import", "second", sqlite("back"))).startsWith("0 ");

        laurel(sqlite("back"), laurel -> {
            assertIsWhole(laurel, ENTITIES + 1);
            assertThat(told(laurel)).containsExactly("e" + ENTITIES);
        });
    }

    @Test
    void goesOnWithAnExportThatWasCutShort() throws Exception {
        laurel(cosmos("old"), MovingTests::history);
        say("export", "copy", cosmos("old"));
        var whole = Files.readAllBytes(file("copy"));
        var lines = new String(whole, StandardCharsets.UTF_8).lines().toList();
        Files.delete(file("copy"));
        // Up to behind the first place from which it can go on, and a little more.
        var cut = 0;
        while (!lines.get(cut).contains("\"is\":\"Place\"")) {
            cut++;
        }
        Files.writeString(file("copy.part"), String.join("\n", lines.subList(0, cut + 20)));

        assertThat(say("export", "copy", cosmos("old"))).startsWith("0 ").contains("Goes on");
        assertThat(Files.readAllBytes(file("copy"))).isEqualTo(whole);
    }

    @Test
    void importsIntoNoDatabaseThatHoldsSomething() {
        laurel(sqlite("old"), MovingTests::history);
        say("export", "copy", sqlite("old"));
        say("import", "copy", cosmos("new"));

        assertThat(say("import", "copy", cosmos("new"))).startsWith("1 ").contains("not empty");
    }

    /** Entities with a history, sealed; a follower that has been told of some, whose names are returned. */
    private static List<String> history(ApplicationContext laurel) {
        var told = new ArrayList<String>();
        for (int number = 0; number < ENTITIES; number++) {
            create(laurel, number);
            if (number == ENTITIES / 2) {
                told.addAll(told(laurel));
            }
        }
        var schedule = new Schedule(laurel.getBean(Documents.class), InstantSource.system(), Duration.ofSeconds(10));
        laurel.getBeansOfType(Periodic.class).values().forEach(one -> one.addTo(schedule));
        schedule.jobs().forEach(Job::work);
        return told;
    }

    private static void create(ApplicationContext laurel, int number) {
        var key = new Key("p" + number % 7, "e" + number);
        laurel.getBean(Trail.class).create(key, new CopyingTests.Thing("é" + number), ANA, List.of(), List.of());
    }

    private static void assertIsWhole(ApplicationContext laurel, int entities) {
        var proof = laurel.getBean(Verifying.class).verify();
        assertThat(proof.findings()).isEmpty();
        assertThat(proof.chains()).isEqualTo(entities);
        assertThat(proof.checkpoints()).isPositive();
    }

    private static List<String> told(ApplicationContext laurel) {
        var told = new ArrayList<String>();
        while (laurel.getBean(Changes.class)
                .next(
                        "follower",
                        CopyingTests.Thing.class,
                        100,
                        things -> things.forEach(thing -> told.add(thing.key().id())))) {
            // there may be more
        }
        return told;
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private String say(String word, String file, Set<String> store) {
        var said = new ByteArrayOutputStream();
        var words = Stream.concat(
                Stream.of(word, file(file).toString()), store.stream().map(one -> "--" + one));
        var status = new Copying(new PrintStream(said, true, StandardCharsets.UTF_8)).run(words.toArray(String[]::new));
        return status + " " + said.toString(StandardCharsets.UTF_8);
    }

    private Set<String> sqlite(String name) {
        return Set.of("laurel.data=" + folder.resolve(name));
    }

    private Set<String> cosmos(String name) {
        return Set.of(
                "laurel.store=cosmos",
                "laurel.cosmos.endpoint=" + cosmos.endpoint(),
                "laurel.cosmos.key=" + CosmosDouble.KEY,
                "laurel.cosmos.gateway=true",
                "laurel.cosmos.lease=2s",
                "laurel.cosmos.database=" + name,
                "laurel.data=" + folder.resolve(name));
    }

    private static void laurel(Set<String> store, Consumer<ApplicationContext> work) {
        new ApplicationContextRunner()
                .withInitializer(context ->
                        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor()))
                .withUserConfiguration(CopyingTests.StoreAndAudit.class)
                .withPropertyValues(store.toArray(String[]::new))
                .run(context -> {
                    context.getBean(Documents.class);
                    work.accept(context);
                });
    }
}

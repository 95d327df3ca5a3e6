import app.laurel.bot.event.PoisonedEvents;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Kind;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Write;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * The store alone, writing what Laurel wrote, or the first of it: each change with its event document, each other document
 * by itself, as many at a time as the store takes in one commit. Earlier versions of a document are gone, so its last one is
 * written in their place.
 */
final class BareStore {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_DOCUMENTS = 600_000;

    private BareStore() {}

    /** Runs in a process of its own, as Laurel did; answers writes a second. */
    static double run(Path work) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java, "@infra/jvm.options", "-Xmx2g", "-cp", System.getProperty("java.class.path"),
                        "BareStore", work.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new String(process.getInputStream().readAllBytes()).strip().lines().toList();
        process.waitFor();
        return Double.parseDouble(said.getLast());
    }

    public static void main(String[] args) throws Exception {
        var work = Path.of(args[0]);
        var entities = entities(work.resolve("data/laurel.db"));
        var context = new SpringApplicationBuilder(Store.class)
                .web(WebApplicationType.NONE)
                .properties("laurel.data=" + work.resolve("bare"), "logging.level.root=off")
                .run();
        var documents = context.getBean(Documents.class);
        var warmUp = entities.size() / 4; // as Laurel had one
        write(documents, entities.subList(0, warmUp));
        var start = System.nanoTime();
        var writes = write(documents, entities.subList(warmUp, entities.size()));
        System.out.println(writes * 1e9 / (System.nanoTime() - start));
        context.close();
    }

    private static long write(Documents documents, List<Entity> entities) throws InterruptedException {
        var permits = new Semaphore(256);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var entity : entities) {
                permits.acquire();
                threads.submit(() -> {
                    entity.write(documents);
                    permits.release();
                });
            }
            threads.shutdown();
            threads.awaitTermination(1, TimeUnit.HOURS);
        }
        return entities.stream().mapToLong(Entity::writes).sum();
    }

    private static List<Entity> entities(Path database) throws Exception {
        var entities = new HashMap<Key, Entity>();
        try (var store = DriverManager.getConnection("jdbc:sqlite:" + database);
                var statement = store.createStatement();
                var rows = statement.executeQuery(
                        "SELECT partition, id, kind, sort, json FROM documents WHERE kind <> 'person' LIMIT "
                                + MOST_DOCUMENTS)) {
            while (rows.next()) {
                var copy = new Copy(rows.getString(5), rows.getString(4));
                var isEvent = rows.getString(3).equals("event");
                var key = new Key(rows.getString(1), isEvent ? copy.field("entity") : rows.getString(2));
                var entity = entities.computeIfAbsent(key, Entity::new);
                if (isEvent) {
                    entity.events.add(copy);
                } else {
                    entity.state = copy;
                }
            }
        }
        return new ArrayList<>(entities.values().stream().filter(entity -> entity.state != null).toList());
    }

    /** One document with the events of its changes. */
    private static final class Entity {

        private final Key key;
        private final List<Copy> events = new ArrayList<>();
        private Copy state;

        Entity(Key key) {
            this.key = key;
        }

        long writes() {
            return Math.max(1, events.size() * 2L);
        }

        void write(Documents documents) {
            if (events.isEmpty()) {
                documents.commit(Batch.in(key.partition(), Write.create(key.id(), state)));
            }
            for (int version = 1; version <= events.size(); version++) {
                var head = events.get(version - 1).field("hash");
                var before = version == 1 ? null : documents.read(key, Copy.class).orElseThrow();
                var write = before == null
                        ? new Write.Create(key.id(), state, version, head)
                        : new Write.Replace(key.id(), ((Stored<?>) before).etag(), state, version, head);
                var event = Write.create("event:" + key.id() + ":" + version, events.get(version - 1));
                documents.commit(Batch.in(key.partition(), write, event));
            }
        }
    }

    /** A document as it was kept. */
    @Kind("copy")
    record Copy(@JsonValue @JsonRawValue String json, String sort) implements Document {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Copy of(JsonNode json) {
            return new Copy(json.toString(), "");
        }

        String field(String name) {
            try {
                return JSON.readTree(json).path(name).asText();
            } catch (JsonProcessingException broken) {
                throw new IllegalStateException(broken);
            }
        }

        @Override
        public String order() {
            return sort;
        }
    }

    /** Nothing but the store. */
    @SpringBootConfiguration
    @ComponentScan("app.laurel.bot.store")
    @ConfigurationPropertiesScan("app.laurel.bot.store")
    static class Store {

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

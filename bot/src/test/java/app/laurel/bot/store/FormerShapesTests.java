package app.laurel.bot.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.event.DomainEvent;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What Laurel has ever written, it reads for ever. Of each shape of each kind there are samples, one a line; lines are
 * added, never changed or taken away. A kind that can't read them as they are needs a new version and a step to it.
 */
class FormerShapesTests {

    private static final Path SAMPLES = Path.of("src", "test", "resources", "shapes");
    private static final Path WRITTEN = Path.of("target", "shapes");
    private static final Key KEY = new Key("P", "id");

    @TestFactory
    Stream<DynamicTest> documentsOfEveryShapeAreRead() {
        return documents().flatMap(type -> {
            var shape = Shape.of(type);
            return IntStream.rangeClosed(1, shape.version())
                    .mapToObj(version ->
                            DynamicTest.dynamicTest(shape.kind() + " " + version, () -> isRead(type, shape, version)));
        });
    }

    private static void isRead(Class<? extends Document> type, Shape shape, int version) {
        var samples = samples("documents/%s.%d.json".formatted(shape.kind(), version));
        assertThat(samples)
                .as("samples of shape %d of %s, to be kept under %s", version, shape.kind(), SAMPLES)
                .isNotEmpty();
        samples.forEach(sample -> isWhole(type, shape.read(sample, version, type, KEY), sample));
        if (version == shape.version()) {
            samples.forEach(sample -> assertThat(Json.write(shape.read(sample, version, type, KEY)))
                    .as("shape of %s has changed; it needs a new version, and a step from this one", shape.kind())
                    .isEqualTo(sample));
        }
    }

    /** A component of which the sample knows nothing would be null. */
    private static void isWhole(Class<?> type, Object read, String sample) {
        assertThat(read).as("%s from %s", type.getSimpleName(), sample).hasNoNullFieldsOrProperties();
    }

    @TestFactory
    Stream<DynamicTest> everyKindHasSamplesOfAllItHolds() {
        return documents().map(type -> {
            var shape = Shape.of(type);
            var file = "documents/%s.%d.json".formatted(shape.kind(), shape.version());
            return DynamicTest.dynamicTest(shape.kind(), () -> hold(file, Samples.of(type)));
        });
    }

    @TestFactory
    Stream<DynamicTest> eventsKeepTheirShape() {
        return types(DomainEvent.class)
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> {
                    var file = "events/%s.json".formatted(type.getSimpleName());
                    hold(file, Samples.of(type));
                    samples(file).forEach(sample -> {
                        var read = Json.read(sample, type);
                        isWhole(type, read, sample);
                        assertThat(Json.write(read))
                                .as("shape of an event has changed; give the new one a name of its own")
                                .isEqualTo(sample);
                    });
                }));
    }

    @Test
    void noTwoKindsHaveOneName() {
        assertThat(documents().map(type -> Shape.of(type).kind())).doesNotHaveDuplicates();
    }

    private static void hold(String file, List<Object> values) {
        var lines = values.stream().map(Json::write).distinct().toList();
        var kept = samples(file);
        if (!kept.containsAll(lines)) {
            write(file, Stream.concat(kept.stream(), lines.stream()).distinct().toList());
        }
        assertThat(kept)
                .as("%s lacks samples; if what is there is still read, take the file from %s", file, WRITTEN)
                .containsAll(lines);
    }

    private static Stream<Class<? extends Document>> documents() {
        return types(Document.class);
    }

    private static <T> Stream<Class<? extends T>> types(Class<T> ofAll) {
        return Classes.ALL.stream()
                .filter(one -> one.isAssignableTo(ofAll) && !one.isInterface())
                .map(JavaClass::reflect)
                .<Class<? extends T>>map(one -> one.asSubclass(ofAll));
    }

    private static List<String> samples(String file) {
        try {
            var path = SAMPLES.resolve(file);
            return Files.exists(path) ? Files.readAllLines(path) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String file, List<String> lines) {
        try {
            var path = WRITTEN.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, lines.stream().collect(Collectors.joining("\n", "", "\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Classes {

        static final List<JavaClass> ALL = List.copyOf(new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("app.laurel.bot").stream()
                        .sorted(java.util.Comparator.comparing(JavaClass::getName))
                        .toList());
    }
}

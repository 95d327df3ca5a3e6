package app.laurel.bot.people.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvDirectoryTests {

    private static final String HEADER = String.join(",", PersonRow.COLUMNS) + "\n";
    private static final String ANA = "ana,Ana Silva,ana@demo.bank,,B,O,CA,CAD,en,America/Toronto,2021-05-03,,\n";
    private static final String BEN = "ben,Ben Okafor,ben@demo.bank,ana,B,O,CA,CAD,en,America/Toronto,2021-05-03,,\n";

    @TempDir
    Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T12:00:00Z"));

    @Test
    void takesAChangedFileUp() throws IOException {
        var directory = new CsvDirectory(write(ANA), now::get);

        write(ANA + BEN);
        timePasses();

        assertThat(directory.find(new PersonId("ben"))).isPresent();
        assertThat(directory.reportsOf(new PersonId("ana")))
                .extracting(Person::id)
                .containsExactly(new PersonId("ben"));
    }

    @Test
    void keepsTheLastGoodReadingWhenTheFileTurnsBadAndSaysWhy() throws IOException {
        var directory = new CsvDirectory(write(ANA + BEN), now::get);

        write(ANA + BEN.replace("CAD", "coins"));
        timePasses();

        assertThat(directory.everybody()).hasSize(2);
        assertThat(directory.refusal()).contains("The people file is refused: line 3: currency can't be read");
    }

    @Test
    void forgetsTheRefusalWhenTheFileIsGoodAgain() throws IOException {
        var directory = new CsvDirectory(write(ANA), now::get);
        write("nothing");
        timePasses();
        assertThat(directory.refusal()).isPresent();

        write(ANA + BEN);
        timePasses();

        assertThat(directory.refusal()).isEmpty();
        assertThat(directory.everybody()).hasSize(2);
    }

    @Test
    void goesOnWhenTheFileIsGone() throws IOException {
        var file = write(ANA);
        var directory = new CsvDirectory(file, now::get);

        Files.delete(file);
        timePasses();

        assertThat(directory.everybody()).hasSize(1);
        assertThat(directory.refusal()).contains("The people file can't be read");
    }

    @Test
    void doesNotStartWithABadFile() {
        assertThatThrownBy(() -> new CsvDirectory(write("nobody"), now::get)).isInstanceOf(BadPeopleFile.class);
    }

    @Test
    void findsReportsAmongAHundredThousandByTheirManager() throws IOException {
        var rows = IntStream.range(0, 100_000)
                .mapToObj(i -> BEN.replace("ben,", "ben" + i + ","))
                .collect(Collectors.joining("", ANA, ""));
        var directory = new CsvDirectory(write(rows), now::get);

        assertThat(directory.reportsOf(new PersonId("ana"))).hasSize(100_000);
        assertThat(directory.reportsOf(new PersonId("ben7"))).isEmpty();
    }

    private Path write(String rows) throws IOException {
        return Files.writeString(folder.resolve("people.csv"), HEADER + rows);
    }

    private void timePasses() {
        now.updateAndGet(time -> time.plus(Duration.ofSeconds(3)));
    }
}

package app.laurel.bot.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.casework.Exceptions;
import app.laurel.bot.clock.Schedule;
import app.laurel.bot.event.Worker;
import app.laurel.bot.exchange.Rates;
import app.laurel.bot.people.Role;
import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.testing.Bank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the rates that treasury publishes, and of a file that is not in order. */
class ReadingRatesTests {

    private static final String HEADER = "day,from,to,rate,source\n";
    private static final String FRIDAY = "2026-11-20,USD,CAD,1.3987,Bank of Canada\n";

    @TempDir
    private Path folder;

    private final Bank bank = Bank.open();
    private final Schedule schedule =
            new Schedule(bank.the(InMemoryDocuments.class), bank.the(InstantSource.class), Duration.ofMinutes(5));

    @BeforeEach
    void reads() {
        new ReadingRates(file(), bank.the(Rates.class), bank.the(Exceptions.class)).addTo(schedule);
    }

    @Test
    void keepsWhatTheFileSaysAndWhatIsAddedLater() throws IOException {
        says(HEADER + FRIDAY);
        assertThat(kept("USD-CAD:2026-11-20")).isEqualTo("1.3987 Bank of Canada");
        says(HEADER + FRIDAY + "2026-11-21,USD,CAD,1.4001,Bank of Canada\n");
        assertThat(kept("USD-CAD:2026-11-21")).isEqualTo("1.4001 Bank of Canada");
    }

    @Test
    void waitsForAFileThatIsNotThereYet() {
        looks();
        assertThat(refusals()).isZero();
    }

    @Test
    void takesNothingOfAFileWithABadLineAndSaysWhich() throws IOException {
        says(HEADER + FRIDAY + "2026-11-21,USD,CAD,\"1,4\",Bank of Canada\n2026-11-22,USD,EURO,1.4,Bank\n");
        assertThat(kept("USD-CAD:2026-11-20")).isEmpty();
        bank.as("fiona").says("/exceptions").sees("The file of exchange rates was refused");
        bank.as("fiona")
                .presses("Details")
                .sees("line 3: the rate is a number like 1.3987", "line 4: there is no such currency");
        says(HEADER + FRIDAY);
        assertThat(kept("USD-CAD:2026-11-20")).isNotEmpty();
        assertThat(refusals()).isZero();
    }

    @Test
    void neverChangesARateThatIsKept() throws IOException {
        says(HEADER + FRIDAY);
        says(HEADER + FRIDAY.replace("1.3987", "1.4987"));
        assertThat(kept("USD-CAD:2026-11-20")).isEqualTo("1.3987 Bank of Canada");
        assertThat(refusals()).isOne();
    }

    @Test
    void refusesAFileOfAnotherKind() throws IOException {
        says("date,FXUSDCAD\n2026-11-20,1.3987\n");
        assertThat(refusals()).isOne();
    }

    private void says(String text) throws IOException {
        Files.writeString(file(), text);
        looks();
    }

    private void looks() {
        bank.passes(Duration.ofMinutes(2));
        schedule.jobs().forEach(Worker::work);
        bank.settles();
    }

    private Path file() {
        return folder.resolve("rates.csv");
    }

    private String kept(String id) {
        return bank.the(Rates.class)
                .find(id)
                .map(rate -> rate.value() + " " + rate.source())
                .orElse("");
    }

    private int refusals() {
        return bank.the(Exceptions.class)
                .waiting(Role.FINANCE, ReadingRates.REFUSED)
                .size();
    }
}

package app.laurel.bot.exchange.file;

import app.laurel.bot.casework.Exceptions;
import app.laurel.bot.casework.Refusal;
import app.laurel.bot.clock.Periodic;
import app.laurel.bot.clock.Schedule;
import app.laurel.bot.exchange.Rate;
import app.laurel.bot.exchange.Rates;
import app.laurel.bot.people.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what treasury's file says, whenever it has changed: all of it, or nothing if any row is bad or says another rate
 * than is kept for its day. A refused file is finance's to have mended; a good one closes the matter.
 */
final class ReadingRates implements Periodic {

    static final String REFUSED = "rates-refused";

    private static final Logger LOG = LoggerFactory.getLogger(ReadingRates.class);
    private static final Duration LOOKS_EVERY = Duration.ofMinutes(1);
    private static final String FILE = "laurel.exchange.file";
    private static final int MOST_TOLD = 5;

    private final Path file;
    private final Rates rates;
    private final Exceptions exceptions;
    private Look last = new Look(FileTime.fromMillis(0), -1);

    ReadingRates(Path file, Rates rates, Exceptions exceptions) {
        this.file = file;
        this.rates = rates;
        this.exceptions = exceptions;
    }

    @Override
    public void addTo(Schedule schedule) {
        schedule.every(LOOKS_EVERY, "exchange.rates", this::readIfChanged);
    }

    /** A file that is just being changed is gone or half written, and read the next time. */
    private void readIfChanged() {
        try {
            var now = new Look(Files.getLastModifiedTime(file), Files.size(file));
            if (!now.equals(last)) {
                read();
                last = now;
            }
        } catch (IOException unreadable) {
            LOG.warn(
                    "The file of rates can't be read: {}", unreadable.getClass().getSimpleName());
        }
    }

    private void read() throws IOException {
        try (var text = Files.newBufferedReader(file)) {
            var content = RatesFile.read(text);
            var problems = content.problems().isEmpty() ? changed(content.rates()) : content.problems();
            if (problems.isEmpty()) {
                content.rates().forEach(rates::keep);
                exceptions.settle(REFUSED, FILE, Role.FINANCE);
            } else {
                refuse(problems);
            }
        }
    }

    private List<String> changed(List<Rate> read) {
        return read.stream()
                .filter(rate ->
                        rates.find(rate.id()).filter(kept -> !says(kept, rate)).isPresent())
                .map(rate -> "%s is kept as another rate".formatted(rate.id()))
                .toList();
    }

    private static boolean says(Rate kept, Rate read) {
        return kept.value().compareTo(read.value()) == 0;
    }

    private void refuse(List<String> problems) {
        var told = String.join("; ", problems.stream().limit(MOST_TOLD).toList());
        LOG.warn("The file of rates is refused: {}", told);
        // A file that is bad in another way is another cause to tell.
        exceptions.settle(REFUSED, FILE, Role.FINANCE);
        exceptions.raiseStanding(new Refusal(REFUSED, FILE, Role.FINANCE, told, Optional.empty()));
    }

    /** How the file looked when it was read. */
    private record Look(FileTime changed, long size) {}
}

package app.laurel.bot.payout.payee;

import app.laurel.bot.payout.BankAccount;
import app.laurel.bot.payout.Payee;
import app.laurel.bot.payout.Payees;
import app.laurel.bot.reward.Owner;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Payees from a file that the bank's system of record keeps up to date; a changed file is read again. */
final class FilePayees implements Payees {

    private static final Logger LOG = LoggerFactory.getLogger(FilePayees.class);
    private static final ObjectReader ROWS = new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader());

    private final Path file;
    private volatile Reading reading = new Reading(FileTime.fromMillis(0), 0, Map.of());

    FilePayees(Path file) {
        this.file = file;
    }

    @Override
    public Optional<Payee> find(Owner owner) {
        return Optional.ofNullable(now().payees().get(owner.value()));
    }

    /** A file that is half written or gone leaves what was read before. */
    private Reading now() {
        try {
            var changed = Files.getLastModifiedTime(file);
            var size = Files.size(file);
            var known = reading;
            if (!changed.equals(known.changed()) || size != known.size()) {
                reading = new Reading(changed, size, read());
            }
        } catch (IOException unreadable) {
            LOG.warn(
                    "The file of payees can't be read: {}",
                    unreadable.getClass().getSimpleName());
        }
        return reading;
    }

    private Map<String, Payee> read() throws IOException {
        var payees = new HashMap<String, Payee>();
        var line = 1;
        try (var rows = ROWS.<Map<String, String>>readValues(Files.newBufferedReader(file))) {
            while (rows.hasNextValue()) {
                line++;
                add(payees, line, rows.nextValue());
            }
        } catch (JsonProcessingException broken) {
            throw new IOException("no CSV", broken);
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
        return Map.copyOf(payees);
    }

    private static void add(Map<String, Payee> payees, int line, Map<String, String> row) {
        try {
            var account = cell(row, "account").map(number -> new BankAccount(number, row.getOrDefault("member", "")));
            var payee = new Payee(cell(row, "name").orElse(""), cell(row, "email"), account);
            cell(row, "owner").ifPresent(owner -> payees.put(owner, payee));
        } catch (IllegalArgumentException bad) {
            LOG.warn("Line {} of the file of payees is left out: it has no account that a bank could know", line);
        }
    }

    private static Optional<String> cell(Map<String, String> row, String column) {
        return Optional.ofNullable(row.get(column)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** What was read when the file looked like this. */
    private record Reading(FileTime changed, long size, Map<String, Payee> payees) {}
}

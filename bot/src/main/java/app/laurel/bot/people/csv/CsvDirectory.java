package app.laurel.bot.people.csv;

import app.laurel.bot.people.Directory;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** People from a file that may change while Laurel runs; if it turns bad, the last good reading stays. */
final class CsvDirectory implements Directory {

    private static final Logger LOG = LoggerFactory.getLogger(CsvDirectory.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

    private final Path file;
    private final InstantSource clock;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile Roster roster;
    private volatile String refusal = "";
    private volatile Stamp stamp;
    private volatile Instant lookedAt;

    /** @throws RuntimeException if the file can't be used */
    CsvDirectory(Path file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
        this.lookedAt = clock.instant();
        this.stamp = Stamp.of(file);
        this.roster = read(file);
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return current().find(id);
    }

    @Override
    public Collection<Person> everybody() {
        return current().everybody();
    }

    @Override
    public List<Person> reportsOf(PersonId manager) {
        return current().reportsOf(manager);
    }

    @Override
    public List<Person> holders(Role role) {
        return current().holders(role);
    }

    /** Why the file as it is now is not used; empty if it is. */
    Optional<String> refusal() {
        current();
        return Optional.of(refusal).filter(reason -> !reason.isEmpty());
    }

    private Roster current() {
        var now = clock.instant();
        if (Duration.between(lookedAt, now).abs().compareTo(LOOK_EVERY) >= 0 && looking.tryLock()) {
            try {
                lookedAt = now;
                readIfChanged();
            } finally {
                looking.unlock();
            }
        }
        return roster;
    }

    private void readIfChanged() {
        var seen = Stamp.of(file);
        if (!seen.equals(stamp)) {
            stamp = seen;
            try {
                roster = read(file);
                refusal = "";
                LOG.info("The people file has changed: {} people", roster.byId().size());
            } catch (BadPeopleFile | UncheckedIOException bad) {
                refusal = String.valueOf(bad.getMessage());
                LOG.error("{}. The last good reading stays.", refusal);
            }
        }
    }

    private static Roster read(Path file) {
        try (var text = Files.newBufferedReader(file)) {
            return PeopleFile.read(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The people file can't be read", unreadable);
        }
    }

    /** What tells one state of the file from the next. */
    private record Stamp(long modified, long size) {

        static Stamp of(Path file) {
            try {
                return new Stamp(Files.getLastModifiedTime(file).toMillis(), Files.size(file));
            } catch (IOException missing) {
                return new Stamp(-1, -1);
            }
        }
    }
}

package app.laurel.bot.people.csv;

import app.laurel.bot.people.Directory;
import app.laurel.bot.people.PeopleSource;
import java.time.Duration;
import java.util.Optional;

/** Everybody in the file, as it is now. */
final class PeopleFileSource implements PeopleSource {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final Directory file;

    PeopleFileSource(Directory file) {
        this.file = file;
    }

    @Override
    public Reading read(String place) {
        return new Everybody(file.everybody());
    }

    /** Why the file as it is now is not used; empty if it is. */
    Optional<String> refusal() {
        return file instanceof CsvDirectory changing ? changing.refusal() : Optional.empty();
    }

    @Override
    public Duration rest() {
        return LOOK_EVERY;
    }

    @Override
    public boolean isShared() {
        return false;
    }
}

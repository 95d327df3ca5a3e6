package app.laurel.bot.casework;

import app.laurel.bot.store.Hash;
import java.util.Locale;
import java.util.Optional;

/** One exception, as in {@code X-7QK2M4A}; derived from what it is about, so that it is raised once. */
public record ExceptionId(String value) {

    public static ExceptionId of(String kind, String subject) {
        return new ExceptionId("X-" + Hash.letters(kind + ":" + subject, 7));
    }

    /** The id that somebody typed. */
    public static Optional<ExceptionId> read(String text) {
        var id = text.strip().toUpperCase(Locale.ROOT);
        return id.matches("X-[A-Z0-9]{7}") ? Optional.of(new ExceptionId(id)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}

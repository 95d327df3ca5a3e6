package app.laurel.bot.casework;

import app.laurel.bot.event.RequestId;
import app.laurel.bot.store.Hash;
import java.util.Locale;
import java.util.Optional;

/** One dispute, as in {@code Q-7QK2M4}. */
public record DisputeId(String value) {

    static DisputeId of(RequestId request) {
        return new DisputeId("Q-" + Hash.letters(request.value(), 6));
    }

    /** The id that somebody typed. */
    public static Optional<DisputeId> read(String text) {
        var id = text.strip().toUpperCase(Locale.ROOT);
        return id.matches("Q-[A-Z0-9]{6}") ? Optional.of(new DisputeId(id)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}

package app.laurel.bot.store;

import java.time.Duration;
import java.util.Optional;

/** A small document for the tests of the store. */
@Kind("note")
public record Note(String text, String sort) implements Document {

    public Note(String text) {
        this(text, text);
    }

    @Override
    public String order() {
        return sort;
    }

    /** A document that is soon forgotten. */
    @Kind("memo")
    public record Memo(String text) implements Document {

        @Override
        public Optional<Duration> timeToLive() {
            return Optional.of(Duration.ofHours(1));
        }
    }
}

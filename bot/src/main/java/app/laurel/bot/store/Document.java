package app.laurel.bot.store;

import java.time.Duration;
import java.util.Optional;

/** A record that is kept as JSON; its {@link Kind} names it in the store. */
public interface Document {

    /** What documents of this kind are ordered by within their partition; plain text, compared as such. */
    default String order() {
        return "";
    }

    /** When the store may forget it; empty for never. */
    default Optional<Duration> timeToLive() {
        return Optional.empty();
    }
}

package app.laurel.bot.clock;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Everything that timers can bring about, by name; filled once at start-up. */
public final class Deeds {

    private final Map<String, Deed> byName = new HashMap<>();

    /**
     * Registers a deed.
     *
     * @param name fixed for ever, as in {@code nomination.escalate}: it stands in the timers that wait
     */
    public void on(String name, Deed deed) {
        if (byName.putIfAbsent(name, deed) != null) {
            throw new IllegalStateException("Two deeds have the name " + name);
        }
    }

    Optional<Deed> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}

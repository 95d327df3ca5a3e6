package app.laurel.bot.chat.traffic;

import app.laurel.bot.store.Documents;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** Traffic under limits, for tests. */
public final class Sendings {

    private Sendings() {}

    /** As much as anybody likes. */
    public static Traffic unlimited(Documents documents, InstantSource clock) {
        return of(documents, clock, List.of());
    }

    /** Of one of several instances. */
    public static Traffic of(Documents documents, InstantSource clock, List<String> tenant, String... conversation) {
        return new Traffic(documents, settings(tenant, conversation), false, clock);
    }

    /** Under Teams' own limits. */
    static Traffic usual(Documents documents, InstantSource clock, boolean sole) {
        return new Traffic(documents, settings(List.of("50/1s"), "7/1s", "8/2s", "60/30s", "1800/1h"), sole, clock);
    }

    private static TrafficSettings settings(List<String> tenant, String... conversation) {
        return new TrafficSettings(tenant, List.of(conversation), Duration.ofMillis(50));
    }
}

package app.laurel.bot.chat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/** Limits for tests. */
final class Sendings {

    static final SendingSettings UNLIMITED = of(List.of());

    private Sendings() {}

    /** Teams' own. */
    static SendingSettings usual() {
        return of(List.of("50/1s"), "7/1s", "8/2s", "60/30s", "1800/1h");
    }

    static SendingSettings of(List<String> tenant, String... conversation) {
        return new SendingSettings(tenant, List.of(conversation), Duration.ofMillis(50), 2, LocalTime.of(9, 0));
    }
}

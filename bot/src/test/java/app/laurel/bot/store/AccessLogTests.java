package app.laurel.bot.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.event.Actor;
import app.laurel.bot.store.AccessLog.AccessRecorded;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessLogTests {

    private static final Actor ANA = new Actor("person:ana");

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T23:00:00Z"));
    private final InMemoryDocuments documents = new InMemoryDocuments(clock);
    private final AccessLog log = new AccessLog(documents, new Trail(documents, clock), clock);

    @Test
    void chainsWhatAPersonLooksAtInADay() {
        log.record(ANA, "find", "R-1");
        log.record(ANA, "refused /payout retry", "P-1");
        clock.advance(Duration.ofHours(2));
        log.record(ANA, "find", "R-2");

        assertThat(recorded())
                .containsExactly(
                        "access:person:ana:2026-11-22 1 find R-1",
                        "access:person:ana:2026-11-22 2 refused /payout retry P-1",
                        "access:person:ana:2026-11-23 1 find R-2");
    }

    private List<String> recorded() {
        return documents.stream(Query.in("A|person:ana", EventDocument.class))
                .map(Stored::value)
                .map(event -> event.entity() + " " + event.version() + " " + text(event))
                .toList();
    }

    private static String text(EventDocument event) {
        var access = Json.value(event.events().getFirst().data(), AccessRecorded.class);
        return access.what() + " " + access.subject();
    }
}

package app.laurel.bot.audit.chat;

import app.laurel.bot.event.Actor;
import app.laurel.bot.store.AccessLog;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.EventDocument;
import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Write;
import app.laurel.bot.testing.Bank;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditConversationTests {

    private static final String DAY = "access:person:grace:2026-11-23";

    private final Bank bank = Bank.open();

    @BeforeEach
    void someHistory() {
        var log = bank.the(AccessLog.class);
        log.record(new Actor("person:grace"), "find", "R-1");
        log.record(new Actor("person:grace"), "find", "R-2");
        bank.passes(Duration.ofMinutes(6));
    }

    @Test
    void provesTheTrailWhole() {
        bank.as("carol").says("/audit verify").sees("Nothing in the past was changed", "checkpoint");
    }

    @Test
    void namesWhatWasChanged() {
        var documents = bank.the(InMemoryDocuments.class);
        var key = new Key("A|person:grace", EventDocument.id(DAY, 2));
        documents.commit(Batch.in(
                key.partition(),
                Write.delete(documents.read(key, EventDocument.class).orElseThrow())));

        bank.as("carol")
                .says("/audit verify")
                .sees("The past is not as it was recorded", DAY + ": ends after event 1; there were 2");
    }

    @Test
    void showsWhatIsRecordedUnderAnId() {
        bank.as("carol").says("/audit show person:grace").sees(DAY, "2 events", "AccessRecorded");
    }

    @Test
    void knowsWhatHappenedSinceTheLastCheckpoint() {
        bank.the(AccessLog.class).record(new Actor("person:henry"), "find", "R-3");
        bank.as("carol").says("/audit show person:henry").sees("1 event", "AccessRecorded");
    }

    @Test
    void saysHowFarTheTrailIsSealed() {
        bank.as("carol").says("/audit show").sees("How far the trail is sealed", "Newest checkpoint");
    }

    @Test
    void findsNothingUnderAnUnknownId() {
        bank.as("carol").says("/audit show R-NOBODY").sees("Nothing is recorded under R-NOBODY");
    }

    @Test
    void isForComplianceOnly() {
        bank.as("grace").says("/audit verify").sees("That one is for others").seesNot("Nothing in the past");
    }
}

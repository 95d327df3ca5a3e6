package app.laurel.bot.casework.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.casework.Claim;
import app.laurel.bot.casework.Dispute;
import app.laurel.bot.casework.DisputeId;
import app.laurel.bot.casework.ExceptionCase;
import app.laurel.bot.casework.ExceptionId;
import app.laurel.bot.casework.Refusal;
import app.laurel.bot.casework.Retry;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import app.laurel.bot.store.Json;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseworkStoreTests {

    private static final Instant THEN = Instant.parse("2026-11-22T09:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-27T09:00:00Z");
    private static final Refusal REFUSAL = new Refusal(
            "approval-stuck", "thing:1", Role.FINANCE, "odd", Optional.of(new Retry("event", List.of("a", "b"))));

    @Test
    void keepsExceptionsWhole() {
        var id = ExceptionId.of("approval-stuck", "thing:1");
        for (var exception : List.of(
                new ExceptionCase.Waiting(id, REFUSAL, THEN),
                new ExceptionCase.Resolved(id, REFUSAL, THEN, "person:fiona", "paid by hand", LATER))) {
            var json = Json.write(ExceptionDocument.of(exception));

            assertThat(Json.read(json, ExceptionDocument.class).exception()).isEqualTo(exception);
        }
    }

    @Test
    void keepsDisputesWhole() {
        var id = new DisputeId("Q-7QK2M4");
        var claim = new Claim("", "Maya", "May", "Chequing", "Why?");
        var ana = new PersonId("ana");
        for (var dispute : List.of(
                new Dispute.Open(id, ana, claim, THEN, LATER),
                new Dispute.Answered(id, ana, claim, THEN, LATER, new PersonId("priya"), "So", LATER))) {
            var json = Json.write(DisputeDocument.of(dispute));

            assertThat(Json.read(json, DisputeDocument.class).dispute()).isEqualTo(dispute);
        }
    }

    @Test
    void putsWhatWaitsBeforeWhatIsDone() {
        var waiting = new ExceptionCase.Waiting(ExceptionId.of("k", "s"), REFUSAL, THEN);

        assertThat(ExceptionDocument.of(waiting).order()).startsWith("waiting:");
    }
}

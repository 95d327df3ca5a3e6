package app.laurel.bot.approval.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.approval.Absence;
import app.laurel.bot.approval.Approval;
import app.laurel.bot.approval.Asked;
import app.laurel.bot.approval.DecisionRequest;
import app.laurel.bot.approval.Desk;
import app.laurel.bot.approval.Subject;
import app.laurel.bot.approval.Verdict;
import app.laurel.bot.money.Money;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.store.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApprovalStoreTests {

    private static final Instant THEN = Instant.parse("2026-11-22T09:00:00Z");
    private static final PersonId MONA = new PersonId("mona");
    private static final PersonId LUC = new PersonId("luc");
    private static final DecisionRequest REQUEST = new DecisionRequest(
            new Subject("entitlement", "reward-for:R-1:referrer"),
            2,
            new PersonId("ana"),
            Set.of(new PersonId("ben"), new PersonId("lucy")),
            Optional.of(Money.of("750.00", "CAD")),
            DecisionRequest.Line.MANAGER_THEN_FINANCE,
            List.of(Duration.ofHours(4), Duration.ofHours(12)));
    private static final List<Asked> ASKED =
            List.of(new Asked(LUC, THEN, Optional.of(MONA)), new Asked(MONA, THEN, Optional.empty()));

    @Test
    void keepsDecisionsWholeInEachState() {
        var open = new Approval.Open(REQUEST.id(), REQUEST, THEN, ASKED, 1, Optional.of(LUC));
        for (var approval : List.of(
                open,
                new Approval.Made(
                        REQUEST.id(), REQUEST, THEN, ASKED, MONA, Verdict.RETURNED, "Why?", THEN, Optional.of(LUC)),
                new Approval.Withdrawn(REQUEST.id(), REQUEST, THEN, ASKED, THEN))) {
            var json = Json.write(DecisionDocument.of(approval));

            assertThat(Json.read(json, DecisionDocument.class).approval()).isEqualTo(approval);
        }
    }

    @Test
    void keepsDesksAndAbsencesWhole() {
        var desk = new Desk(MONA, List.of(new Desk.Waiting(REQUEST.id(), THEN, true)));
        var absence = new Absence(MONA, THEN, Optional.of(LUC));

        assertThat(Json.read(Json.write(DeskDocument.of(desk)), DeskDocument.class)
                        .desk())
                .isEqualTo(desk);
        assertThat(Json.read(Json.write(AbsenceDocument.of(absence)), AbsenceDocument.class)
                        .absence())
                .isEqualTo(absence);
    }
}

package app.laurel.bot.approval;

import static app.laurel.bot.approval.ApprovalRoom.ANA;
import static app.laurel.bot.approval.ApprovalRoom.BEN;
import static app.laurel.bot.approval.ApprovalRoom.GRACE;
import static app.laurel.bot.approval.ApprovalRoom.MARC;
import static app.laurel.bot.approval.ApprovalRoom.MONA;
import static app.laurel.bot.approval.ApprovalRoom.checked;
import static app.laurel.bot.approval.ApprovalRoom.nomination;
import static app.laurel.bot.approval.ApprovalRoom.reward;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.approval.DecisionRequest.Line;
import app.laurel.bot.event.Actor;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import app.laurel.bot.people.SmallBank;
import app.laurel.bot.store.EventDocument;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Racing;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApprovingTests {

    private final ApprovalRoom room = new ApprovalRoom();
    private final Approving approving = room.approving;

    @Test
    void asksTheManagerFirst() {
        var id = approving.open(nomination());

        assertThat(room.asked(id)).containsExactly(MONA);
        assertThat(approving.firstInLine(nomination())).contains(MONA);
        assertThat(events(id)).containsExactly("DecisionOpened");
    }

    @Test
    void opensTheSameDecisionOnce() {
        var first = approving.open(nomination());
        var second = approving.open(nomination());

        assertThat(second).isEqualTo(first);
        assertThat(events(first)).hasSize(1);
    }

    @Test
    void takesTheFirstVerdictAndTellsItToWhoeverComesLater() {
        var id = approving.open(nomination());
        room.escalating.escalate(id, 1);

        assertThat(room.approves("mona", id)).isInstanceOf(Answer.Made.class);
        assertThat(room.approves("marc", id)).isInstanceOfSatisfying(Answer.AlreadyMade.class, late -> {
            assertThat(late.decision().by()).isEqualTo(MONA);
            assertThat(late.decision().verdict()).isEqualTo(Verdict.APPROVED);
        });
        assertThat(events(id)).containsExactly("DecisionOpened", "DecisionEscalated", "Decided");
    }

    @Test
    void isNotDecidedByTheMakerTheBeneficiaryOrSomebodyElse() {
        var id = approving.open(nomination());

        for (var who : List.of("ana", "ben", "henry", "marc", "a stranger")) {
            assertThat(room.approves(who, id)).as(who).isInstanceOf(Answer.NotYours.class);
        }
    }

    @Test
    void passesOverAManagerWhoProposedIt() {
        var byMona = new DecisionRequest(
                new Subject("nomination", "N-2"),
                1,
                MONA,
                Set.of(BEN),
                java.util.Optional.empty(),
                Line.MANAGER_THEN_HR,
                List.of());

        assertThat(room.asked(approving.open(byMona))).containsExactly(MARC);
    }

    @Test
    void asksHrWhereThereIsNoManager() {
        var forGrace = new DecisionRequest(
                new Subject("nomination", "N-3"),
                1,
                ANA,
                Set.of(GRACE),
                java.util.Optional.empty(),
                Line.MANAGER_THEN_HR,
                List.of());

        // Henry reports to Grace, so he may not decide what she gains either: nobody is left.
        assertThat(room.asked(approving.open(forGrace))).isEmpty();
        assertThat(events(forGrace.id())).containsExactly("DecisionStuck");
    }

    @Test
    void asksHrOutsideTheBeneficiarysLine() {
        var bank = ApprovalRoom.usualBank().hires("hana", "", Role.HR_ADMIN);
        var other = new ApprovalRoom(bank);
        var forGrace = new DecisionRequest(
                new Subject("nomination", "N-3"),
                1,
                ANA,
                Set.of(GRACE),
                java.util.Optional.empty(),
                Line.MANAGER_THEN_HR,
                List.of());

        assertThat(other.asked(other.approving.open(forGrace))).containsExactly(new PersonId("hana"));
    }

    @Test
    void keepsToTheAuthorityOfManagersAndFinance() {
        assertThat(room.approving.firstInLine(reward("1000.00"))).contains(MONA);
        assertThat(room.approving
                        .firstInLine(reward("1000.01"))
                        .map(this::rolesOf)
                        .orElseThrow())
                .contains(Role.FINANCE);
    }

    @Test
    void needsTwoOfFinanceAboveTheLimitOfOne() {
        var id = approving.open(reward("10000.01"));
        var asked = room.asked(id);
        assertThat(asked).hasSize(2).allMatch(person -> rolesOf(person).contains(Role.FINANCE));
        var first = asked.get(0);
        var second = asked.get(1);

        assertThat(room.approves(first.value(), id)).isEqualTo(new Answer.NeedsSecond(first));
        assertThat(room.approves(first.value(), id)).isEqualTo(new Answer.NeedsSecond(first));
        assertThat(room.approves(second.value(), id)).isInstanceOf(Answer.Made.class);
        assertThat(events(id)).containsExactly("DecisionOpened", "DecisionEscalated", "DecisionSigned", "Decided");
    }

    @Test
    void letsOneOfTwoReject() {
        var id = approving.open(reward("10000.01"));
        var second = room.asked(id).get(1);

        assertThat(approving.decide(id, second, Verdict.REJECTED, "Not within the terms"))
                .isInstanceOfSatisfying(
                        Answer.Made.class,
                        made -> assertThat(made.decision().words()).isEqualTo("Not within the terms"));
    }

    @Test
    void hasNobodyForACurrencyWithoutAuthority() {
        assertThat(approving.firstInLine(reward("1.00", "EUR", Set.of(BEN)))).isEmpty();
    }

    @Test
    void asksFinanceForACustomersReward() {
        assertThat(approving
                        .firstInLine(reward("750.00", "USD", Set.of()))
                        .map(this::rolesOf)
                        .orElseThrow())
                .contains(Role.FINANCE);
    }

    @Test
    void hasASecondOfTheSameRoleCheckElseCompliance() {
        assertThat(approving.firstInLine(checked(Line.ADMINISTRATOR_THEN_COMPLIANCE, "tess")))
                .contains(new PersonId("adam"));
        assertThat(approving
                        .firstInLine(checked(Line.FINANCE_THEN_COMPLIANCE, "fiona"))
                        .map(this::rolesOf)
                        .orElseThrow())
                .contains(Role.FINANCE);
        var alone = new ApprovalRoom(
                new SmallBank().hires("tess", "", Role.ADMINISTRATOR).hires("carol", "", Role.COMPLIANCE));
        assertThat(alone.approving.firstInLine(checked(Line.ADMINISTRATOR_THEN_COMPLIANCE, "tess")))
                .contains(new PersonId("carol"));
        assertThat(alone.approving.firstInLine(checked(Line.COMPLIANCE, "carol")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"RETURNED", "REJECTED"})
    void needsWordsToReturnOrReject(Verdict verdict) {
        var id = approving.open(nomination());

        assertThat(approving.decide(id, MONA, verdict, " \n ")).isInstanceOf(Answer.NeedsWords.class);
        assertThat(approving.decide(id, MONA, verdict, "x".repeat(2_001))).isEqualTo(new Answer.TooManyWords(2_000));
        assertThat(approving.decide(id, MONA, verdict, "x".repeat(2_000))).isInstanceOf(Answer.Made.class);
    }

    @Test
    void asksAgainAtEachPressWhetherThisPersonMay() {
        var id = approving.open(nomination());

        room.bank.hires("ben", "marc");

        assertThat(room.approves("mona", id)).isInstanceOf(Answer.NotYours.class);
    }

    @Test
    void doesNotLetSomebodyDecideWhoLeftOrLostTheRole() {
        var id = approving.open(reward("5000.00"));
        var asked = room.asked(id).getFirst();

        room.bank.hires(asked.value(), "fiona");
        assertThat(room.approves(asked.value(), id)).isInstanceOf(Answer.NotYours.class);
        room.bank.dismisses(asked.value());
        assertThat(room.approves(asked.value(), id)).isInstanceOf(Answer.NotYours.class);
    }

    @Test
    void saysWhenItIsBeyondOnesAuthority() {
        var id = approving.open(reward("900.00"));
        var lower = new Authority(java.util.Map.of(Capacity.MANAGER, List.of()), List.of());
        var later =
                new Approving(room.decisions, room.bank.people(), Delegation.always(lower), room.absences, room.clock);

        assertThat(later.decide(id, MONA, Verdict.APPROVED, "")).isInstanceOf(Answer.BeyondAuthority.class);
    }

    @Test
    void goesByTheLimitsOfTheDay() {
        var changing = new ApprovalProperties(
                        java.util.Map.of(),
                        java.util.Map.of(),
                        java.util.Map.of(),
                        java.util.Map.of(),
                        List.of("MANAGER 2026-12-01 500.00 CAD", "MANAGER 2027-01-01 2000.00 CAD"))
                .delegation();
        var request = reward("900.00");

        assertThat(mayManager(changing, "2026-11-30", request)).isTrue();
        assertThat(mayManager(changing, "2026-12-31", request)).isFalse();
        assertThat(mayManager(changing, "2027-01-01", request)).isTrue();
        assertThat(mayManager(changing, "2027-01-01", reward("1500.00"))).isTrue();
    }

    private static boolean mayManager(Delegation delegation, String day, DecisionRequest request) {
        return delegation.on(java.time.LocalDate.parse(day)).suffices(request, Capacity.MANAGER);
    }

    @Test
    void takesBackWhatIsOpenOnly() {
        var id = approving.open(nomination());

        approving.withdraw(id, Actor.person(ANA));
        approving.withdraw(id, Actor.person(ANA));

        assertThat(room.approves("mona", id)).isInstanceOf(Answer.Withdrawn.class);
        assertThat(events(id)).containsExactly("DecisionOpened", "DecisionWithdrawn");
        var made = approving.open(reward("10.00"));
        room.approves("mona", made);
        approving.withdraw(made, Actor.person(ANA));
        assertThat(room.approves("mona", made)).isInstanceOf(Answer.AlreadyMade.class);
    }

    @Test
    void knowsNothingOfADecisionThatWasNeverOpened() {
        assertThat(room.approves("mona", new DecisionId("no such"))).isInstanceOf(Answer.Unknown.class);
        approving.withdraw(new DecisionId("no such"), Actor.person(ANA));
        room.escalating.escalate(new DecisionId("no such"), 1);
    }

    @Test
    void hasOneEffectHoweverManyPress() {
        var id = approving.open(nomination());
        room.escalating.escalate(id, 1);

        var answers = Racing.race(
                50,
                number -> approving.decide(
                        id,
                        number % 2 == 0 ? MONA : MARC,
                        number % 3 == 0 ? Verdict.APPROVED : Verdict.REJECTED,
                        "Because"));

        assertThat(answers).filteredOn(Answer.Made.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Answer.AlreadyMade.class::isInstance).hasSize(49);
        assertThat(events(id)).containsOnlyOnce("Decided");
    }

    private Set<Role> rolesOf(PersonId person) {
        return room.bank.people().rolesOf(person);
    }

    private List<String> events(DecisionId id) {
        return room.documents.all(Query.in("D|" + id, EventDocument.class)).stream()
                .flatMap(stored -> stored.value().events().stream())
                .map(EventDocument.Happened::name)
                .toList();
    }
}

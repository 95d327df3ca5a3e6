package app.laurel.bot.approval;

import static app.laurel.bot.approval.ApprovalRoom.ANA;
import static app.laurel.bot.approval.ApprovalRoom.MARC;
import static app.laurel.bot.approval.ApprovalRoom.MONA;
import static app.laurel.bot.approval.ApprovalRoom.nomination;
import static app.laurel.bot.approval.ApprovalRoom.reward;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.event.Actor;
import app.laurel.bot.people.PersonId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class EscalatingTests {

    private static final PersonId GRACE = new PersonId("grace");

    private final ApprovalRoom room = new ApprovalRoom();
    private final Approving approving = room.approving;
    private final Escalating escalating = room.escalating;

    @Test
    void asksTheNextInLineAsWell() {
        var id = approving.open(nomination());

        escalating.escalate(id, 1);

        assertThat(room.asked(id)).containsExactly(MONA, MARC);
        assertThat(room.approves("marc", id)).isInstanceOf(Answer.Made.class);
    }

    @Test
    void doesNothingWhenToldTwiceOrLate() {
        var id = approving.open(nomination());

        escalating.escalate(id, 1);
        escalating.escalate(id, 1);
        assertThat(room.asked(id)).containsExactly(MONA, MARC);

        room.approves("mona", id);
        escalating.escalate(id, 2);
        assertThat(room.asked(id)).containsExactly(MONA, MARC);
    }

    @Test
    void neverAsksTheMaker() {
        var id = approving.open(new DecisionRequest(
                new Subject("nomination", "N-9"),
                1,
                MARC,
                java.util.Set.of(ANA),
                java.util.Optional.empty(),
                DecisionRequest.Line.MANAGER_THEN_HR,
                java.util.List.of()));

        escalating.escalate(id, 1);

        assertThat(room.asked(id)).containsExactly(MONA, GRACE);
    }

    @Test
    void goesOnToHrAndThenSaysThatNobodyIsLeft() {
        var id = approving.open(nomination());

        for (int level = 1; level <= 4; level++) {
            escalating.escalate(id, level);
        }

        assertThat(room.asked(id)).containsExactly(MONA, MARC, GRACE, new PersonId("henry"));
    }

    @Test
    void findsSomebodyForAStuckDecisionOnceThereIsOne() {
        var id = approving.open(reward("1.00", "EUR", java.util.Set.of()));
        assertThat(escalating.askAgain(id, Actor.person(ANA))).isFalse();

        var request = reward("20000.00", "CAD", java.util.Set.of());
        var small = new ApprovalRoom(
                new app.laurel.bot.people.SmallBank().hires("fiona", "", app.laurel.bot.people.Role.FINANCE));
        var big = small.approving.open(request);
        assertThat(small.asked(big)).isEmpty();

        small.bank.hires("farid", "", app.laurel.bot.people.Role.FINANCE);

        assertThat(small.escalating.askAgain(big, Actor.person(ANA))).isTrue();
        assertThat(small.asked(big)).hasSize(2);
    }

    @Test
    void asksTheNextInsteadOfSomebodyWhoMayNotDecideAnyMore() {
        var id = approving.open(nomination());

        escalating.moveOn(id, MONA, Actor.person(ANA));
        assertThat(room.asked(id)).containsExactly(MONA);

        room.bank.hires("ben", "marc");
        escalating.moveOn(id, MONA, Actor.person(ANA));
        escalating.moveOn(id, MONA, Actor.person(ANA));
        assertThat(room.asked(id)).containsExactly(MARC);
    }

    @Test
    void asksTheDelegateOfWhoeverIsAway() {
        room.away("mona", "marc");

        var id = approving.open(nomination());

        assertThat(room.asked(id)).containsExactly(MARC);
        assertThat(room.approves("marc", id)).isInstanceOf(Answer.Made.class);
    }

    @Test
    void letsSomebodyDecideWhoIsBackEarlier() {
        room.away("mona", "marc");
        var id = approving.open(nomination());

        assertThat(room.approves("mona", id)).isInstanceOf(Answer.Made.class);
    }

    @Test
    void passesOverADelegateWhoMayNotDecide() {
        room.away("mona", "ana");

        assertThat(room.asked(approving.open(nomination()))).containsExactly(MARC);
    }

    @Test
    void refusesADelegateWhoIsNoManager() {
        room.away("mona", "henry");

        assertThat(room.asked(approving.open(nomination()))).containsExactly(MARC);
    }

    @Test
    void asksThosePresentFirstAndTheAbsentRatherThanNobody() {
        room.away("mona", "");
        room.away("marc", "");
        room.away("grace", "");
        room.away("henry", "");

        assertThat(room.asked(approving.open(nomination()))).containsExactly(MONA);
    }

    @Test
    void forgetsAnAbsenceThatIsOver() {
        room.away("mona", "marc");
        room.clock.advance(Duration.ofDays(8));

        assertThat(room.asked(approving.open(nomination()))).containsExactly(MONA);
    }
}

package app.laurel.bot.payout.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.payout.News;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.payment.Learning;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.bot.reward.entitlement.Stage;
import app.laurel.bot.reward.overview.LookingUp;
import app.laurel.bot.testing.Bank;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who may let held money go on: one of finance, and where that is not enough, a second person. */
class ReleaseConversationTests {

    private final Bank bank = Bank.open();

    @Test
    void isOnePersonsDecisionBelowTheLimit() {
        held("ana", "CHEQUING", "ACCOUNT_CLOSED");
        bank.as("fiona").says("/payout release " + id("ana")).presses("Confirm").seesNot("has to agree");
        bank.passes(Duration.ofMinutes(1));
        assertThat(reward("ana").stage()).isEqualTo(Stage.SETTLED);
    }

    @Test
    void canBeAskedForAgainAfterANo() {
        new CrmConfirms(bank).referralOf("ana", "BUSINESS", "X-1");
        bank.settles();
        bank.as("mona").presses("Approve");
        fails("ana", "ACCOUNT_CLOSED");
        asks("fiona", "ana", "above the amount that one person releases");
        bank.as("farid").says("approvals").fills("words", "ليس بعد").presses("رفض");
        bank.settles();
        asks("fiona", "ana", "above the amount that one person releases");
        bank.as("farid").says("approvals").presses("اعتماد");
        bank.passes(Duration.ofMinutes(1));
        assertThat(reward("ana").stage()).isEqualTo(Stage.SETTLED);
    }

    @Test
    void nobodyReleasesTheirOwnNorTheirManagersMoney() {
        held("fiona", "CHEQUING", "ACCOUNT_CLOSED");
        asks("fiona", "fiona", "You, or somebody you report to, would gain by it");
        // Farid reports to Fiona.
        asks("farid", "fiona", "");
        assertThat(reward("fiona").stage()).isEqualTo(Stage.HELD);
        bank.as("farid")
                .clicks("payout.handle", Map.of("cause", "FAILED.simulated.ACCOUNT_CLOSED.CAD", "deed", "ANEW"));
        bank.settles();
        assertThat(reward("fiona").stage()).isEqualTo(Stage.HELD);
        approvesAsCompliance();
        assertThat(reward("fiona").stage()).isEqualTo(Stage.SETTLED);
    }

    @Test
    void onlyComplianceReleasesWhatWasStoppedForSanctions() {
        held("ana", "CHEQUING", "SANCTIONS");
        bank.as("fiona").says("/payout troubles").seesNot("[Pay anew]");
        asks("fiona", "ana", "that is for compliance");
        bank.as("farid").says("approvals").seesNot("50.00");
        assertThat(reward("ana").stage()).isEqualTo(Stage.HELD);
        bank.as("ana").says("rewards").sees("for a routine check").seesNot("sanction");
        approvesAsCompliance();
        assertThat(reward("ana").stage()).isEqualTo(Stage.SETTLED);
    }

    private void asks(String person, String owner, String why) {
        bank.as(person).says("/payout release " + id(owner));
        bank.as(person)
                .clicks("payout.release", Map.of("reward", reward(owner).ref().toString()))
                .sees(why);
        bank.settles();
    }

    private void approvesAsCompliance() {
        var checkers = bank.the(app.laurel.bot.people.People.class).withRole(Role.COMPLIANCE);
        for (var checker : checkers) {
            var colleague = bank.as(checker.id().value()).says("approvals");
            if (colleague.seen().contains("50.00")) {
                colleague.presses(checker.id().value().equals("victor") ? "Aprobar" : "Approve");
                bank.passes(Duration.ofMinutes(1));
                return;
            }
        }
        throw new AssertionError("Nobody of compliance was asked");
    }

    private void held(String person, String product, String reason) {
        new CrmConfirms(bank).referralOf(person, product, "X-1");
        fails(person, reason);
    }

    private void fails(String person, String reason) {
        bank.settles();
        var payout = new PayoutId(reward(person).transfer().orElseThrow().id());
        bank.the(Learning.class).hear("simulated", payout, new News.Failed(reason));
        bank.settles();
        assertThat(reward(person).stage()).isEqualTo(Stage.HELD);
    }

    private String id(String person) {
        return reward(person).cause().id();
    }

    private Entitlement reward(String person) {
        return bank.the(LookingUp.class).of(Owner.of(new PersonId(person))).getFirst();
    }
}

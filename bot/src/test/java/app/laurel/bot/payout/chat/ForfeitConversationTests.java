package app.laurel.bot.payout.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.approval.Answer;
import app.laurel.bot.approval.Approving;
import app.laurel.bot.approval.DecisionId;
import app.laurel.bot.approval.Subject;
import app.laurel.bot.approval.Verdict;
import app.laurel.bot.payout.News;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.payment.Learning;
import app.laurel.bot.payout.reconciliation.Reconciling;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.bot.reward.entitlement.Stage;
import app.laurel.bot.reward.overview.LookingUp;
import app.laurel.bot.testing.Bank;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A reward that is lost under the terms: proposed by one of finance, agreed to by another, told, and challenged. */
class ForfeitConversationTests {

    private final Bank bank = Bank.open();

    @Test
    void lapsesOnlyOnceASecondPersonHasAgreedAndFreesItsBudget() {
        refused();
        bank.as("fiona").says("/budget show CHEQUING-CAD-2026").sees("Committed CA$50.00");
        bank.as("fiona")
                .says("/payout forfeit " + id())
                .sees("Let CA$50.00 for Ana Silva lapse?", "its budget is free again", "A second person has to agree")
                .presses("Confirm")
                .sees("has to agree", "Nothing changes before");
        bank.settles();
        assertThat(reward().stage()).isEqualTo(Stage.HELD);
        // Whoever proposes does not agree, nor does the payee.
        assertThat(decides("fiona")).isInstanceOf(Answer.NotYours.class);
        assertThat(decides("ana")).isInstanceOf(Answer.NotYours.class);
        bank.as("farid").says("approvals").sees("50.00 CAD").presses("اعتماد");
        bank.settles();

        assertThat(reward().stage()).isEqualTo(Stage.FORFEITED);
        bank.as("ana")
                .hears("CA$50.00 has lapsed", "Lapsed on 23 November", "[Challenge this]")
                .says("rewards")
                .sees("nothing coming", "Lapsed on 23 November");
        bank.as("fiona").hears("Approved: Let CA$50.00 lapse that was never paid", "Farid");
        bank.as("fiona").says("/budget show CHEQUING-CAD-2026").sees("Committed CA$0.00", "Left CA$1,000,000.00");
        bank.as("fiona").says("/budget show cad").sees("Balanced", "Cost CHEQUING");
        bank.as("fiona").says("/payout forfeit " + id()).sees("That can't be done now");
        bank.as("fiona").says("/payout retry " + id()).sees("That can't be done now");
    }

    @Test
    void standsInTheControlTotalsAsEndedUnpaid() {
        refused();
        lapses();
        bank.passes(Duration.ofMinutes(5));
        bank.the(Reconciling.class).want();
        bank.passes(Duration.ofMinutes(2));
        bank.as("fiona")
                .says("/payout reconcile")
                .sees("Entitled 1 · CA$50.00", "Paid 0 · CA$0.00", "Ended unpaid 1 · CA$50.00");
    }

    @Test
    void isChallengedFromTheMessageThatTellsOfIt() {
        refused();
        lapses();
        bank.as("ana").presses("Challenge this").sees(id());
    }

    @Test
    void canBeProposedAgainAfterTheSecondPersonSaidNo() {
        refused();
        proposes();
        bank.as("farid").says("approvals").fills("words", "ليس بعد").presses("رفض");
        bank.settles();
        assertThat(reward().stage()).isEqualTo(Stage.HELD);
        bank.as("fiona").hears("Rejected: Let CA$50.00 lapse", "ليس بعد");

        proposes();
        proposes(); // twice is once
        bank.as("farid").says("approvals").presses("اعتماد");
        bank.settles();
        assertThat(reward().stage()).isEqualTo(Stage.FORFEITED);
        bank.as("farid").says("approvals").seesNot("اعتماد");
    }

    @Test
    void whatIsOnItsWayOrOverCannotLapse() {
        new CrmConfirms(bank).referralOf("ana", "CHEQUING", "X-1");
        bank.settles();
        bank.as("fiona").says("/payout forfeit " + id()).sees("That can't be done now");
        bank.passes(Duration.ofMinutes(1));
        bank.as("fiona").says("/payout forfeit " + id()).sees("That can't be done now");
        bank.as("fiona").says("/payout forfeit R-NONE").sees("I don't know that one");
    }

    @Test
    void isForFinanceOnly() {
        refused();
        bank.as("ana").says("/payout forfeit " + id()).seesNot("lapse");
        bank.as("ana")
                .clicks("payout.forfeit", Map.of("reward", reward().ref().toString()))
                .sees("That is for finance");
        bank.settles();
        bank.as("farid").says("approvals").seesNot("50.00");
        assertThat(reward().stage()).isEqualTo(Stage.HELD);
    }

    /** What changed meanwhile, as by a payment after all, is not undone by a late yes. */
    @Test
    void aYesThatComesTooLateChangesNothing() {
        refused();
        proposes();
        bank.as("fiona").says("/payout release " + id()).presses("Confirm");
        bank.passes(Duration.ofMinutes(1));
        bank.as("farid").says("approvals").presses("اعتماد");
        bank.settles();
        assertThat(reward().stage()).isEqualTo(Stage.SETTLED);
    }

    private void lapses() {
        proposes();
        bank.as("farid").says("approvals").presses("اعتماد");
        bank.settles();
        assertThat(reward().stage()).isEqualTo(Stage.FORFEITED);
    }

    private void proposes() {
        bank.as("fiona").says("/payout forfeit " + id()).presses("Confirm").sees("has to agree");
        bank.settles();
    }

    private Answer decides(String person) {
        var subject = new Subject("forfeiture", reward().ref() + "#" + reward().changes());
        return bank.the(Approving.class)
                .decide(DecisionId.of(subject, 1), new PersonId(person), Verdict.APPROVED, "because");
    }

    private void refused() {
        new CrmConfirms(bank).referralOf("ana", "CHEQUING", "X-1");
        fails();
    }

    private void fails() {
        bank.settles();
        var payout = new PayoutId(reward().transfer().orElseThrow().id());
        bank.the(Learning.class).hear("simulated", payout, new News.Failed("ACCOUNT_CLOSED"));
        bank.settles();
        assertThat(reward().stage()).isEqualTo(Stage.HELD);
    }

    private String id() {
        return reward().cause().id();
    }

    private Entitlement reward() {
        return bank.the(LookingUp.class).of(new Owner("ana")).getFirst();
    }
}

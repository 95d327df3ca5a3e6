package app.laurel.bot.payout.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.approval.Answer;
import app.laurel.bot.approval.Approving;
import app.laurel.bot.approval.DecisionId;
import app.laurel.bot.approval.Verdict;
import app.laurel.bot.payout.News;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.payment.Learning;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.bot.reward.entitlement.Stage;
import app.laurel.bot.reward.overview.LookingUp;
import app.laurel.bot.testing.Bank;
import app.laurel.cards.Cards;
import app.laurel.cards.chat.SharedCard;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MoneyConversationTests {

    private final Bank bank = Bank.open();

    @Test
    void tellsThatThereIsNothingYet() {
        bank.as("ana").says("rewards").sees("No rewards yet", "[Refer a customer]");
    }

    @Test
    void issuesAReferralRewardAndSaysWhenItArrives() {
        qualifies("X-1", "CHEQUING", "ana");
        bank.settles();
        bank.as("ana")
                .hears("Good news: CA$50.00 for you", "Issued today", "Arrives with your pay on 15 December")
                .says("where is my bonus")
                .sees("CA$50.00 coming", "chequing account", "Issued today", "kept in");
        bank.passes(Duration.ofMinutes(1));
        bank.as("ana").says("rewards").sees("nothing coming · CA$50.00 this year", "Paid on 23 November");
    }

    @Test
    void findsOnesOwnRewardsInTheComposeBoxAndPastesNeitherWhatNorHowMuch() {
        qualifies("X-1", "CHEQUING", "ana");
        bank.settles();
        var found = bank.as("ana").finds("myRewards", "chequing");
        assertThat(found)
                .singleElement()
                .satisfies(one -> assertThat(one.title()).contains("CA$50.00"));
        assertThat(bank.as("ana").finds("myRewards", "mortgage")).isEmpty();
        assertThat(bank.as("ben").finds("myRewards", "")).isEmpty();

        var pasted = (SharedCard) found.getFirst().card();
        var card = new Cards().render(pasted, Locale.ENGLISH);
        card.findParents("data").forEach(one -> ((ObjectNode) one).remove("data"));
        card.remove("refresh");
        assertThat(card.toString()).contains("Ana Silva").doesNotContain("50.00", "chequing");
        bank.as("ana").inGroup().clicks(pasted.verb(), pasted.data()).sees("CA$50.00");
        bank.as("ben")
                .inGroup()
                .clicks(pasted.verb(), pasted.data())
                .sees("somebody else's")
                .seesNot("50.00");
    }

    @Test
    void showsNobodyElsesRewards() {
        qualifies("X-1", "CHEQUING", "ana");
        bank.settles();
        var payout = only("ana").transfer().orElseThrow().id();
        bank.as("ana").says(payout).sees("CA$50.00");
        bank.as("ben").says(payout).sees("I don't know that one").seesNot("50.00", "Ana");
        bank.as("ben").says("rewards").sees("No rewards yet");
        bank.as("ben").says("/payout show " + payout).seesNot("50.00");
    }

    @Test
    void waitsForAnApproverAboveTheLimitAndPaysAfterThat() {
        qualifies("X-1", "BUSINESS", "ana");
        bank.settles();
        bank.as("ana").says("rewards").sees("CA$750.00 coming", "Waits for Mona Clarke", "24-hour promise 1 day left");
        bank.as("mona")
                .hears("CA$750.00 for Ana Silva", "Left afterwards", "CA$999,250.00")
                .presses("Approve");
        bank.settles();
        bank.as("ana").hears("Good news: CA$750.00 for you");
        bank.passes(Duration.ofMinutes(1));
        bank.as("ana").says("rewards").sees("CA$750.00 this year");
    }

    @Test
    void showsFinanceThatTheBooksBalance() {
        qualifies("X-1", "CHEQUING", "ana");
        bank.settles();
        var finance = bank.as("fiona");
        finance.says("/budget show").sees("Trial balance CAD", "Balanced", "Debits");
        finance.says("/budget show cad").sees("Cost CHEQUING", "CA$50.00", "Granted CHEQUING-CAD-2026", "Balanced");
        finance.says("/budget show jpy").sees("Nothing has been posted");
        bank.as("ana").says("/budget show cad").seesNot("Cost CHEQUING");
    }

    @Test
    void letsNobodyApproveTheirOwn() {
        qualifies("X-1", "BUSINESS", "ana");
        bank.settles();
        assertThat(decide("ana", "ana", Verdict.APPROVED)).isInstanceOf(Answer.NotYours.class);
        bank.as("ana").says("rewards").sees("Waits for Mona Clarke");
    }

    @Test
    void paysNothingThatAnApproverRejects() {
        qualifies("X-1", "BUSINESS", "ana");
        bank.settles();
        approves("ana", "mona", Verdict.REJECTED);
        bank.as("ana")
                .hears("CA$750.00 was not approved")
                .says("rewards")
                .sees("nothing coming", "Mona Clarke did not approve it");
    }

    @Test
    void paysOnceHoweverOftenTheCrmSaysSo() {
        qualifies("X-1", "CHEQUING", "ana");
        qualifies("X-1", "CHEQUING", "ana");
        bank.passes(Duration.ofMinutes(1));
        qualifies("X-1", "CHEQUING", "ana");
        bank.passes(Duration.ofMinutes(1));
        // The card of the referral, and the word that it is issued.
        bank.as("ana").heard(2).says("rewards").sees("CA$50.00 this year");
    }

    @Test
    void showsFinanceTheWayFromThePayoutToTheRule() {
        qualifies("X-1", "CHEQUING", "ana");
        bank.passes(Duration.ofMinutes(1));
        bank.as("fiona")
                .says("/payout list settled")
                .sees("Payouts", "Ana Silva", "CA$50.00")
                .says("/payout show " + only("ana").transfer().orElseThrow().id())
                .sees("CHEQUING@2020-01-01", "R|", "simulated: arrived, sent once", "CHEQUING-CAD-2026");
    }

    @Test
    void sendsFinanceAwayKindlyIfItIsTooLateToHold() {
        qualifies("X-1", "CHEQUING", "ana");
        bank.settles();
        bank.as("fiona")
                .says("/payout hold " + only("ana").cause().id())
                .sees("It is too late for that", "[Show]")
                .seesNot("[Confirm]");
        // Whoever was asked before it left is told the same.
        bank.as("fiona")
                .clicks("payout.hold", Map.of("reward", only("ana").ref().toString()))
                .sees("It is too late for that");
    }

    @Test
    void asksNobodyToConfirmWhatCannotBeDone() {
        qualifies("X-1", "BUSINESS", "ana");
        bank.settles();
        for (var deed : List.of("hold", "release", "retry")) {
            bank.as("fiona")
                    .says("/payout " + deed + " " + only("ana").ref())
                    .sees("That can't be done now", "Waits for Mona Clarke")
                    .seesNot("[Confirm]");
        }
    }

    @Test
    void offersFinanceOnlyWhatFinanceMayUse() {
        qualifies("X-1", "BUSINESS", "ana");
        bank.settles();
        bank.as("fiona")
                .says("/payout show " + only("ana").ref())
                .sees("[All payouts]")
                .seesNot("[Show the referral]");
        bank.as("fiona").says("/payout show X-1").sees("CA$750.00");
        bank.as("fiona").says("/payout show X-404").sees("I don't know that one", "[All payouts]");
    }

    @Test
    void refusesPressesOfThoseWhoAreNotInFinance() {
        qualifies("X-1", "BUSINESS", "ana");
        bank.settles();
        bank.as("ben")
                .clicks("payout.release", Map.of("reward", only("ana").ref().toString()))
                .sees("That is for finance");
        bank.as("ben").says("/payout list").seesNot("Ana");
    }

    @Test
    void keepsAmountsOutOfTheChannel() {
        qualifies("X-1", "CHEQUING", "ana");
        bank.settles();
        bank.as("ana")
                .inChannel()
                .says("rewards")
                .sees("I've answered you privately")
                .seesNot("50.00");
        bank.channelDoesNotHear("50.00");
    }

    @Test
    void setsABudgetOnlyWithASecondPerson() {
        bank.as("fiona")
                .says("/budget set CHEQUING-CAD-2026 1200000.00")
                .sees("Set the budget CHEQUING-CAD-2026?", "CA$1,000,000.00", "CA$1,200,000.00")
                .presses("Confirm")
                .sees("has to agree");
        bank.settles();
        bank.as("fiona").says("/budget show CHEQUING-CAD-2026").sees("CA$1,000,000.00");
        bank.as("ana").says("/budget show").seesNot("CA$");
        bank.as("farid").hears("CHEQUING-CAD-2026").says("approvals").presses("اعتماد");
        bank.settles();
        bank.as("fiona").hears("Approved", "CHEQUING-CAD-2026", "CA$1,200,000.00");
        bank.as("fiona").says("/budget show CHEQUING-CAD-2026").sees("CA$1,200,000.00");
    }

    @Test
    void showsHowWellThePromiseIsKeptAndGivesAlarmBeforeItIsBroken() {
        qualifies("X-1", "CHEQUING", "ana");
        qualifies("X-2", "BUSINESS", "ben");
        bank.passes(Duration.ofHours(13));
        bank.as(approver("ben")).hears("A reward waits longer than 12 hours", "Waiting for approval", "[Decide]");
        assertThat(approver("ben")).isNotEqualTo("fiona");
        bank.as("fiona").heard(0);
        bank.as("fiona").says("/sla").sees("Not issued yet", "Waiting for approval", "the newest reward");
        bank.passes(Duration.ofHours(12));
        bank.as(approver("ben")).hears("A reward waits longer than 20 hours");
        bank.as("carol").says("/sla").sees("Longer than 24 hours", "1", "Late: ");
    }

    @Test
    void givesAlarmForEachRewardThatIsLateAndNotForTheOldestAlone() {
        qualifies("X-1", "CHEQUING", "ana");
        fails("ana");
        bank.passes(Duration.ofHours(1));
        new CrmConfirms(bank).referralOf("ben", "CHEQUING", "X-2", bank.now());
        fails("ben");
        bank.passes(Duration.ofHours(11).plusMinutes(6));
        bank.as("fiona").hears("A reward waits longer than 12 hours", "[Show what waits]");
        bank.passes(Duration.ofHours(1));
        // That rewards are on hold, the exceptions, and one alarm for each that has become late: more than the day's
        // few.
        bank.as("fiona").hears("2 rewards wait longer than 12 hours").heard(4);
        bank.passes(Duration.ofMinutes(10));
        bank.as("fiona").heard(4);
    }

    private void fails(String person) {
        bank.settles();
        var payout = new PayoutId(only(person).transfer().orElseThrow().id());
        bank.the(Learning.class).hear("simulated", payout, new News.Failed("ACCOUNT_CLOSED"));
        bank.settles();
    }

    @Test
    void givesNoSecondAlarmForWhatWasLateBefore() {
        qualifies("X-1", "CHEQUING", "ana");
        fails("ana");
        qualifies("X-2", "CHEQUING", "ben");
        fails("ben");
        bank.passes(Duration.ofHours(12).plusMinutes(6));
        bank.as("fiona").hears("2 rewards wait longer than 12 hours").heard(3);
        bank.as("fiona").says("/payout release " + only("ben").ref()).presses("Confirm");
        bank.passes(Duration.ofMinutes(20));
        assertThat(only("ben").stage()).isEqualTo(Stage.SETTLED);
        bank.as("fiona").doesNotHear("A reward waits longer than 12 hours");
    }

    @Test
    void offersNobodyAListThatIsNotForThem() {
        bank.as("carol").says("/sla").sees("[All exceptions]").seesNot("[Show what waits]");
        bank.as("fiona").says("/sla").sees("[Show what waits]");
    }

    private void qualifies(String crmId, String product, String person) {
        new CrmConfirms(bank).referralOf(person, product, crmId);
    }

    private Entitlement only(String person) {
        var all = bank.the(LookingUp.class).of(Owner.of(new PersonId(person)));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private String approver(String owner) {
        return bank.the(LookingUp.class)
                .waiting(only(owner))
                .orElseThrow()
                .approver()
                .orElseThrow()
                .value();
    }

    private void approves(String owner, String approver, Verdict verdict) {
        assertThat(decide(owner, approver, verdict)).isInstanceOf(Answer.Made.class);
        bank.settles();
    }

    private Answer decide(String owner, String approver, Verdict verdict) {
        var subject = new app.laurel.bot.approval.Subject(
                "entitlement", only(owner).ref().toString());
        return bank.the(Approving.class).decide(DecisionId.of(subject, 1), new PersonId(approver), verdict, "because");
    }
}

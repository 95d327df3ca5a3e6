package app.laurel.bot.approval.chat;

import static app.laurel.bot.approval.chat.Things.thing;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.approval.Approval;
import app.laurel.bot.approval.Approving;
import app.laurel.bot.approval.DecisionId;
import app.laurel.bot.approval.DecisionRequest;
import app.laurel.bot.approval.Verdict;
import app.laurel.bot.event.Actor;
import app.laurel.bot.money.Money;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.testing.Bank;
import app.laurel.bot.voting.AwardId;
import app.laurel.bot.voting.Election;
import app.laurel.bot.voting.Scope;
import app.laurel.bot.voting.Ties;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApprovalConversationTests {

    private final Bank bank = Bank.open();

    @Test
    void bringsTheRequestToTheManagerWhoDecides() {
        opens(thing("Lamp"));

        bank.as("mona")
                .hears(
                        "For your decision",
                        "Lamp for Ben Okafor",
                        "He *stayed* until it was done",
                        "Proposed by Ana Silva");
        bank.as("mona").presses("Approve").sees("Approved: Lamp for Ben Okafor", "You decided this on");
        assertThat(made("Lamp").verdict()).isEqualTo(Verdict.APPROVED);
        bank.as("mona").hears("Approved: Lamp for Ben Okafor").heard(1);
    }

    @Test
    void returnsWithAQuestionOnly() {
        opens(thing("Lamp"));

        bank.as("mona").presses("Return").sees("Please write your question", "[Return]");
        bank.as("mona")
                .fills("Your words", "Which customer was it?")
                .presses("Return")
                .sees("Returned: Lamp for Ben Okafor");

        assertThat(made("Lamp").verdict()).isEqualTo(Verdict.RETURNED);
        assertThat(made("Lamp").words()).isEqualTo("Which customer was it?");
    }

    @Test
    void rejectsWithAReasonOnlyAndKeepsWhatWasTyped() {
        opens(thing("Lamp"));

        bank.as("mona").fills("Your words", "   ").presses("Reject").sees("Please write the reason");
        bank.as("mona")
                .fills("Your words", "x".repeat(2_001))
                .presses("Reject")
                .sees("2,000 characters at most", "xxx");
        bank.as("mona").fills("Your words", "Not this time").presses("Reject").sees("Rejected: Lamp", "Not this time");
    }

    @Test
    void offersNoReturnWhereThereIsNone() {
        opens(thing("Final lamp"));

        bank.as("mona").hears("Final lamp");
        assertThat(bank.as("mona").says("approvals").seen()).doesNotContain("[Return]");
        bank.as("mona")
                .clicks("approval.giveBack", press("Final lamp", "Why?"))
                .sees("can be approved or rejected only");
        assertThat(find("Final lamp")).isInstanceOf(Approval.Open.class);
    }

    @Test
    void showsALatePressHowThingsStand() {
        opens(thing("Lamp"));
        bank.passes(Duration.ofHours(4));
        bank.as("marc").hears("Lamp for Ben Okafor");
        bank.as("mona").presses("Approve");

        bank.as("marc").clicks("approval.reject", press("Lamp", "No")).sees("Lamp for Ben Okafor", "Mona Clarke");

        assertThat(made("Lamp").verdict()).isEqualTo(Verdict.APPROVED);
        bank.as("marc").hears("Lamp for Ben Okafor", "Mona Clarke");
    }

    @Test
    void letsNobodyDecideWhoWasNotAsked() {
        opens(thing("Lamp"));

        for (var who : new String[] {"ana", "ben", "lucy", "fiona", "grace"}) {
            bank.as(who).clicks("approval.approve", press("Lamp", "")).sees("This one is not yours to decide");
        }
        bank.as("mona").clicks("approval.approve", press("No such", "")).sees("I can't find this request");
        assertThat(find("Lamp")).isInstanceOf(Approval.Open.class);
    }

    @Test
    void asksTheNextInLineAfterFourAndTwelveHours() {
        opens(thing("Lamp"));

        bank.passes(Duration.ofHours(3));
        bank.as("marc").heard(0);
        bank.passes(Duration.ofHours(1));
        bank.as("marc").hears("Lamp for Ben Okafor");
        bank.as("grace").heard(0);
        bank.passes(Duration.ofHours(8));
        bank.as("grace").hears("Lamp for Ben Okafor").presses("Approve").sees("Approved");

        assertThat(made("Lamp").by()).isEqualTo(new PersonId("grace"));
        bank.as("mona")
                .hears("Approved: Lamp for Ben Okafor", "Grace Whitfield decided this")
                .heard(1);
    }

    @Test
    void gathersFromTheFourthOnInOneCard() {
        for (int i = 1; i <= 6; i++) {
            opens(thing("Lamp " + i));
            bank.passes(Duration.ofMinutes(1));
        }

        bank.as("mona").heard(4).hears("3 requests wait for you", "Lamp 4 for Ben Okafor", "( ) Lamp 5 for Ben Okafor");
        bank.as("mona")
                .pressesBeside("Lamp 4 for Ben Okafor", "Approve")
                .sees("Approved: Lamp 4", "2 requests wait for you", "Lamp 5");
        bank.as("mona")
                .fills("ticked", "thing:Lamp 6:1")
                .presses("Approve the ticked")
                .sees("1 request approved", "1 request waits for you", "Lamp 5");
        bank.as("mona").presses("Approve").sees("Approved: Lamp 5", "Nothing waits for you");
        bank.as("mona").heard(4);
    }

    @Test
    void decidesOneAfterTheOtherWhenAskedWhatWaits() {
        opens(thing("Lamp"));
        bank.passes(Duration.ofMinutes(1));
        opens(thing("Chair"));
        bank.settles();

        var mona = bank.as("mona");
        mona.says("what waits for me").sees("2 requests wait for you", "Lamp for Ben", "( ) Chair for Ben");
        mona.presses("Look at the next").sees("Chair for Ben Okafor", "( ) Lamp for Ben Okafor");
        mona.presses("Reject").sees("Please write the reason", "Chair for Ben Okafor", "( ) Lamp");
        mona.fills("Your words", "No chairs")
                .presses("Reject")
                .sees("Rejected: Chair", "1 request waits for you", "Lamp");
        mona.presses("Approve").sees("Approved: Lamp", "Nothing waits for you");
    }

    @Test
    void tellsApartWhatIsCalledTheSame() {
        Election.at(bank)
                .award(new AwardId("one-team"), "One Team", Scope.BANK, true, Ties.HONOUR_ALL, 0)
                .nominating()
                .nominated("ana", "ben", new AwardId("one-team"))
                .nominated("omar", "ben", new AwardId("one-team"));
        bank.settles();
        bank.as("mona")
                .says("approvals")
                .sees("Ben Okafor for One Team (Omar Mansour)")
                .seesNot("One Team (Ana Silva)");
    }

    @Test
    void approvesTogetherOnlyWhatIsSmallAndStillOpen() {
        opens(thing("Lamp", Optional.of(Money.of("250.00", "CAD"))));
        opens(thing("Chair", Optional.of(Money.of("750.00", "CAD"))));
        opens(thing("Desk", Optional.of(Money.of("100.00", "CAD"))));
        bank.settles();

        var mona = bank.as("mona");
        mona.says("approvals").sees("3 requests wait for you");
        mona.presses("Approve the ticked").sees("Nothing is ticked yet");
        mona.clicks(
                        "approval.approveTicked",
                        Map.of(
                                "decision",
                                "",
                                "view",
                                "all",
                                "words",
                                "",
                                "ticked",
                                "thing:Lamp:1, thing:Chair:1, thing:Desk:1"))
                .sees("2 requests approved", "1 was left as it is", "1 request waits for you", "Chair");
        assertThat(find("Chair")).isInstanceOf(Approval.Open.class);
    }

    @Test
    void neverApprovesRightsOrWhatIsOutOfTheUsualWayTogetherWithOthers() {
        opens(checked("Role for Ben", DecisionRequest.Line.ADMINISTRATOR_THEN_COMPLIANCE, Optional.empty()));
        opens(checked("Terms", DecisionRequest.Line.COMPLIANCE, Optional.empty()));
        var small = Optional.of(Money.of("1.00", "CAD"));
        opens(checked("Write-off", DecisionRequest.Line.FINANCE_THEN_COMPLIANCE, small));
        bank.settles();
        for (var subject : List.of("Role for Ben", "Terms", "Write-off")) {
            var asked = find(subject).asked().getFirst().person().value();
            bank.as(asked)
                    .clicks(
                            "approval.approveTicked",
                            Map.of("decision", "", "view", "all", "words", "", "ticked", "thing:" + subject + ":1"));
            assertThat(find(subject)).isInstanceOf(Approval.Open.class);
        }
    }

    private static DecisionRequest checked(String name, DecisionRequest.Line line, Optional<Money> amount) {
        var usual = Things.thing(name, amount);
        return new DecisionRequest(
                usual.subject(), 1, usual.maker(), usual.beneficiaries(), amount, line, usual.escalations());
    }

    @Test
    void saysSoWhenNothingWaits() {
        bank.as("mona").says("approvals").sees("Nothing waits for you", "[I'll be away]");
        bank.as("ana").says("approvals").sees("That one is for others");
    }

    @Test
    void tellsTheApproverThatItWasTakenBack() {
        opens(thing("Lamp"));
        bank.settles();

        bank.the(Approving.class).withdraw(id("Lamp"), Actor.person(new PersonId("ana")));

        bank.as("mona").hears("No longer needed: Lamp for Ben Okafor").heard(1);
        bank.as("mona").clicks("approval.approve", press("Lamp", "")).sees("No longer needed: Lamp for Ben Okafor");
    }

    @Test
    void needsTwoOfFinanceForALotOfMoney() {
        opens(thing("Vault", Optional.of(Money.of("12000.00", "CAD"))));
        bank.settles();
        var asked = find("Vault").asked();

        var first = asked.get(0).person().value();
        var second = asked.get(1).person().value();
        bank.as(first).hears("Vault for Ben Okafor").clicks("approval.approve", press("Vault", ""));
        assertThat(find("Vault")).isInstanceOf(Approval.Open.class);
        bank.as(second).clicks("approval.approve", press("Vault", ""));

        assertThat(made("Vault").firstSigner()).contains(new PersonId(first));
        assertThat(made("Vault").by()).isEqualTo(new PersonId(second));
    }

    @Test
    void makesAnExceptionOfWhatNobodyMayDecide() {
        opens(thing("Vault", Optional.of(Money.of("5.00", "EUR"))));

        bank.as("fiona").hears("Nobody may decide");
        bank.as("fiona").says("/exceptions").sees("Nobody may decide", "thing:Vault:1");
    }

    @Test
    void asksWhoeverWasNamedForThoseWhoAreAway() {
        opens(thing("Lamp"));
        bank.settles();

        bank.as("mona")
                .says("away 2026-12-01 luc")
                .sees("you are away until 1 December", "Luc Bouchard decides for you");
        bank.as("luc").hears("Lamp for Ben Okafor");
        opens(thing("Chair"));
        bank.as("luc").hears("Chair for Ben Okafor");
        bank.as("mona").says("approvals").sees("1 request waits for you");

        bank.as("mona").says("away").sees("While you are away");
        bank.as("mona").fills("Back on", "2020-01-01").presses("Save").sees("a day that is still to come");
        bank.as("mona")
                .fills("Back on", "2026-12-05")
                .fills("Who decides for you", "Ana")
                .presses("Save")
                .sees("Ana Silva has no role");
        bank.as("mona").says("away 2026-12-01").presses("I'm back").sees("You are here");
        opens(thing("Desk"));
        bank.as("mona").hears("Desk for Ben Okafor");
        bank.as("luc").doesNotHear("Desk for Ben Okafor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "away until tomorrow to Gina Rossi",
                "away 2026-11-24 to Gina Rossi",
                "absence jusqu'à demain à Gina Rossi",
                "ausencia hasta mañana a Gina Rossi",
                "غياب حتى الغد إلى Gina Rossi"
            })
    void readsTomorrowAndToWhom(String said) {
        bank.as("mona").says(said).sees("you are away until 24 November", "Gina Rossi decides for you");
    }

    private void opens(DecisionRequest request) {
        bank.the(Approving.class).open(request);
    }

    private Approval find(String name) {
        return bank.the(Approving.class).find(id(name)).orElseThrow();
    }

    private Approval.Made made(String name) {
        return (Approval.Made) find(name);
    }

    private static DecisionId id(String name) {
        return thing(name).id();
    }

    private static Map<String, String> press(String name, String words) {
        return Map.of("decision", id(name).value(), "view", "one", "words", words, "ticked", "");
    }
}

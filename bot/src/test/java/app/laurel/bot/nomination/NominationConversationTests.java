package app.laurel.bot.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.approval.Approving;
import app.laurel.bot.approval.DecisionId;
import app.laurel.bot.approval.Subject;
import app.laurel.bot.approval.Verdict;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.testing.Bank;
import app.laurel.bot.voting.AwardId;
import app.laurel.bot.voting.Election;
import app.laurel.bot.voting.Scope;
import app.laurel.bot.voting.Ties;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NominationConversationTests {

    private static final AwardId TEAM = new AwardId("one-team");

    private final Bank bank = Bank.open();

    @Test
    void takesANominationInOneMessageAndOnePress() {
        open();
        bank.as("ana")
                .says("nominate Ben Okafor because he stayed until the audit was done")
                .sees("Nominate Ben Okafor?", "he stayed until the audit was done")
                .presses("Submit")
                .sees("Ben Okafor is nominated for One Team", "Decides", "Mona Clarke", "By", "Wed 25 Nov, 10:00");
        assertThat(nominations())
                .singleElement()
                .satisfies(one -> assertThat(one.stage()).isEqualTo(Stage.PENDING_APPROVAL));
    }

    @Test
    void takesAMentionAsTheNominee() {
        open();
        bank.as("ana").says("nominate @ben he stayed late").presses("Submit").sees("Ben Okafor is nominated");
    }

    @Test
    void hearsTheAwardInTheMessage() {
        Election.at(bank)
                .award(TEAM, "One Team", Scope.BANK, true, Ties.HONOUR_ALL, 0)
                .nominating();
        bank.as("ana")
                .says("nominate Ben Okafor for One Team because he shared his customers")
                .presses("Submit")
                .sees("Ben Okafor is nominated for One Team");
        bank.as("ana")
                .says("nominate Ben Okafor because he shared his customers")
                .chooses("Award", "customer-hero")
                .presses("Submit")
                .sees("Ben Okafor is nominated for Customer Hero", "straight on the ballot");
    }

    @Test
    void asksByAFormForEverythingThatIsMissing() {
        open();
        bank.as("ana")
                .says("nominate")
                .sees("Name a colleague", "Tell what they did")
                .fills("Who?", "Ben Okafor, Lucy Chen")
                .fills("What for?", "kept the branch open through the storm")
                .presses("Submit")
                .sees("2 nominations", "Ben Okafor is nominated", "Lucy Chen is nominated");
        assertThat(nominations()).hasSize(2);
    }

    @Test
    void asksWhichOneIsMeantAndKeepsTheText() {
        open();
        bank.as("ana")
                .says("nominate Clarke because she knew the answer")
                .sees("2 people", "Mona Clarke", "Zoé Clarke", "I have kept your text")
                .chooses("Who do you mean?", "zoe")
                .presses("Submit")
                .sees("Zoé Clarke is nominated", "she knew the answer");
    }

    @Test
    void guessesWhoIsMeantByANearMiss() {
        open();
        bank.as("ana")
                .says("nominate Ben Okafur because he stayed late")
                .sees("I don't know anybody called", "Did you mean", "Ben Okafor", "stayed late");
    }

    @Test
    void refusesKindlyWhatCannotBeTaken() {
        open();
        bank.as("ana").says("nominate Ana Silva because I am good").sees("You can't nominate yourself");
        bank.as("ana").says("nominate Ben Okafor").presses("Submit").sees("Please write a few words");
        bank.as("ana")
                .says("nominate Ben Okafor because " + "x".repeat(10_000))
                .sees("10,000 characters", "up to 2,000", "xxxxxxxx")
                .presses("Submit")
                .sees("10,000 characters");
        assertThat(nominations()).isEmpty();
    }

    @Test
    void showsMarkupAsItWasWritten() {
        open();
        bank.as("ana")
                .says("nominate Ben Okafor because of **this** <b>and</b> [that](http://evil.example) ${title}")
                .presses("Submit")
                .sees("**this** <b>and</b>", "${title}");
    }

    @Test
    void nominatesOnceHoweverOftenSubmitIsPressedOrResent() {
        open();
        var ana = bank.as("ana")
                .says("nominate Ben Okafor because he stayed late")
                .presses("Submit");
        ana.resends().sees("Ben Okafor is nominated");
        assertThat(nominations()).hasSize(1);
        ana.says("nominate Ben Okafor because of something else")
                .presses("Submit")
                .sees("You have nominated Ben Okafor for One Team before", "It waits for its approver");
        assertThat(nominations()).hasSize(1);
    }

    @Test
    void saysWhenNothingIsOpenAndKeepsTheWords() {
        bank.as("ana").says("nominate Ben Okafor because he stayed").sees("No nominations are taken", "he stayed");
    }

    @Test
    void editsUntilItIsDecidedAndAddsAfterwards() {
        open();
        var ana = bank.as("ana").says("nominate Ben Okafor because he stayed").presses("Submit");
        ana.presses("Edit")
                .fills("Your words", "he stayed all night")
                .presses("Submit")
                .sees("he stayed all night");
        decide(Stage.APPROVED);
        ana.hears("Your nomination of Ben Okafor for One Team is approved");
        ana.presses("Edit")
                .sees("What you write now is added")
                .fills("What you would like to add", "and the next one")
                .presses("Submit");
        assertThat(nominations()).singleElement().satisfies(one -> {
            assertThat(one.citation().text()).isEqualTo("he stayed all night");
            assertThat(one.amendments()).containsExactly(new Citation("and the next one"));
        });
    }

    @Test
    void withdrawsAfterAskingOnce() {
        open();
        bank.as("ana")
                .says("nominate Ben Okafor because he stayed")
                .presses("Submit")
                .presses("Withdraw")
                .sees("Withdraw your nomination of Ben Okafor")
                .presses("Confirm")
                .sees("is withdrawn");
        assertThat(nominations()).singleElement().extracting(Nomination::stage).isEqualTo(Stage.WITHDRAWN);
    }

    @Test
    void letsNobodyElseTouchIt() {
        open();
        bank.as("ana").says("nominate Ben Okafor because he stayed").presses("Submit");
        var id = nominations().getFirst().id().value();
        bank.as("ben")
                .clicks("nomination.takeBack", Map.of("nomination", id))
                .sees("I find no such nomination of yours");
        bank.as("ben")
                .clicks("nomination.edit", Map.of("nomination", "rubbish"))
                .sees("I find no such nomination");
        assertThat(nominations()).singleElement().extracting(Nomination::stage).isEqualTo(Stage.PENDING_APPROVAL);
    }

    @Test
    void comesBackWithAQuestionAndGoesOnItsWayAgain() {
        open();
        var ana = bank.as("ana").says("nominate Ben Okafor because he stayed").presses("Submit");
        decide(Stage.RETURNED);
        ana.hears("came back with a question", "Which audit?", "he stayed");
        ana.fills("Your words", "he stayed until the June audit was done")
                .presses("Submit")
                .sees("is on its way again");
        bank.settles();
        assertThat(nominations()).singleElement().satisfies(one -> {
            assertThat(one.round()).isEqualTo(2);
            assertThat(one.stage()).isEqualTo(Stage.PENDING_APPROVAL);
        });
    }

    @Test
    void asksTheNomineesManagerWhoApprovesWithOnePress() {
        open();
        bank.as("ana").says("nominate Ben Okafor because he stayed").presses("Submit");
        bank.as("mona")
                .hears("Ben Okafor for One Team", "he stayed", "Proposed by Ana Silva", "CA$250.00 if it wins")
                .presses("Approve");
        bank.as("ana").hears("Your nomination of Ben Okafor for One Team is approved");
        assertThat(nominations()).singleElement().extracting(Nomination::stage).isEqualTo(Stage.APPROVED);
    }

    @Test
    void asksNobodyAnyMoreOnceItIsWithdrawn() {
        open();
        bank.as("ana").says("nominate Ben Okafor because he stayed").presses("Submit");
        bank.as("mona").hears("Ben Okafor for One Team");
        bank.as("ana").presses("Withdraw").presses("Confirm");
        bank.settles();
        bank.as("mona").says("approvals").seesNot("Ben Okafor for One Team");
    }

    @Test
    void tellsOnlyTheNominatorOfADecline() {
        open();
        bank.as("ana").says("nominate Ben Okafor because he stayed").presses("Submit");
        decide(Stage.REJECTED);
        bank.as("ana").hears("was not approved", "Which audit?", "Only you are told");
        bank.as("ben").heard(0);
    }

    @Test
    void answersPrivatelyInAChannel() {
        open();
        bank.as("ana").inChannel().says("nominate Ben Okafor because he stayed").sees("answered you privately");
        bank.as("ana").hears("Nominate Ben Okafor?");
        bank.channelDoesNotHear("Ben");
    }

    private void open() {
        Election.withoutAwards(bank)
                .award(TEAM, "One Team", Scope.BANK, true, Ties.HONOUR_ALL, 0)
                .nominating();
    }

    private List<Nomination> nominations() {
        bank.settles();
        return bank.the(Nominations.class).of(Election.CYCLE.value());
    }

    /** The nominee's manager decides. */
    private void decide(Stage stage) {
        var approving = bank.the(Approving.class);
        var nomination = nominations().getFirst();
        var subject = new Subject("nomination", nomination.id().value());
        var verdict =
                switch (stage) {
                    case APPROVED -> Verdict.APPROVED;
                    case RETURNED -> Verdict.RETURNED;
                    default -> Verdict.REJECTED;
                };
        approving.decide(DecisionId.of(subject, nomination.round()), new PersonId("mona"), verdict, "Which audit?");
        bank.settles();
    }
}

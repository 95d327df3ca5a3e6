package app.laurel.bot.voting.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.nomination.Nominations;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.testing.Bank;
import app.laurel.bot.testing.Colleague;
import app.laurel.bot.voting.Election;
import app.laurel.bot.voting.Result;
import app.laurel.bot.voting.Scope;
import app.laurel.bot.voting.Stage;
import app.laurel.bot.voting.Ties;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VotingConversationTests {

    private final Bank bank = Bank.open();

    @Test
    void votesAndChangesTheVoteUntilTheClose() {
        var election = voting();
        bank.as("noah")
                .says("vote")
                .sees(
                        "Your ballot for 2026-12",
                        "Ben Okafor",
                        "Chloé Lavoie",
                        "ben was there when it mattered",
                        "sealed")
                .chooses("Your choice", "Ben Okafor")
                .presses("Vote")
                .sees("Your vote is in")
                .chooses("Your choice", "Chloé Lavoie")
                .presses("Vote")
                .sees("Your vote is in");
        election.counted();
        assertThat(winners(election)).containsExactly("chloe");
    }

    @Test
    void endsAtTheFirstChoiceWhenItIsChosenAgain() {
        var election = voting();
        var noah = bank.as("noah").says("vote");
        for (var name : List.of("Ben Okafor", "Chloé Lavoie", "Ben Okafor")) {
            noah.chooses("Your choice", name).presses("Vote").sees("Your vote is in");
        }
        election.counted();
        assertThat(winners(election)).containsExactly("ben");
    }

    @Test
    void readsEverythingThatWasWritten() {
        Election.at(bank)
                .nominating()
                .nominated("ana", "ben")
                .nominated("lucy", "ben")
                .voting();
        bank.as("noah")
                .says("vote")
                .sees("and one more voice")
                .presses("Read everything")
                .sees("What was written for Customer Hero", "Ben Okafor");
    }

    @Test
    void refusesKindlyWhatIsNoVote() {
        voting();
        bank.as("noah").says("vote").presses("Vote").sees("Please choose somebody first");
        vote("ben", "ben").sees("You can't vote for yourself");
        vote("noah", "grace").sees("not on your ballot");
        bank.as("noah")
                .clicks("voting.vote", Map.of("cycle", "2026-12", "choice-no-such-award", "ben"))
                .sees("not on your ballot");
        bank.as("noah").clicks("voting.vote", Map.of("cycle", "nonsense!")).sees("nothing to vote on");
    }

    @Test
    void refusesALateVoteAndShowsWhereThingsStand() {
        var election = voting();
        bank.as("noah").says("vote");
        election.counted();
        bank.as("noah").chooses("Your choice", "Ben Okafor").presses("Vote").sees("Voting is closed for 2026-12");
        assertThat(election.result().tally().total().voters()).isZero();
    }

    @Test
    void saysWhenThereIsNothingToVoteOn() {
        bank.as("noah").says("vote").sees("There is nothing to vote on just now");
    }

    @Test
    void remindsOnlyThoseWhoHaveNotVoted() {
        voting();
        vote("noah", "ben");
        bank.passes(Duration.ofDays(18).plusMinutes(1));
        bank.as("noah").doesNotHear("You haven't voted yet");
        bank.as("hugo").hears("Vous n'avez pas encore voté", "2026-12");
    }

    @Test
    void takesHrThroughAWholeCycleByHand() {
        var henry = bank.as("henry");
        henry.says("/award add Customer Hero")
                .fills("What it asks", "Went out of their way for a customer")
                .presses("Confirm")
                .sees("Customer Hero is an award of the next cycle");
        henry.says("/award list").sees("customer-hero", "whole bank", "manager approves", "CA$250.00");
        henry.says("/cycle plan monthly")
                .sees("Plan the award cycle 2026-12?", "plans itself")
                .presses("Confirm");
        henry.sees("2026-12 is planned");
        henry.says("/cycle open")
                .sees("Open 2026-12 for nominations now?", "33 colleagues")
                .presses("Confirm");
        henry.sees("2026-12: Nominating");
        bank.as("ana")
                .says("nominate Ben Okafor because he stayed until the audit was done")
                .presses("Submit");
        bank.as("lucy")
                .says("nominate Diego Fernández because he never gives up")
                .presses("Submit");
        henry.says("/cycle vote")
                .sees("Close nominating", "2 nominations are undecided")
                .presses("Confirm");
        bank.settles();
        henry.hears("2 nominations wait for your word", "Ben Okafor for Customer Hero, proposed by Ana Silva")
                .fills("chosen", nominations())
                .presses("Approve")
                .sees("Nothing waits for you any more");
        henry.says("/cycle vote").sees("Open voting").presses("Confirm").sees("2026-12: Voting");
        vote("noah", "ben");
        vote("hugo", "ben");
        vote("kim", "diego");
        henry.says("/cycle tally").sees("3 of 33 have voted so far").presses("Confirm");
        bank.settles();
        henry.hears("The votes of 2026-12 are counted", "3 of 33 (9 %)", "Smaller groups", "The awards of 2026-12");
        henry.says("/cycle publish")
                .sees("Ben Okafor", "[Publish]")
                .presses("Publish")
                .sees("2026-12 is published");
        bank.as("ben").hears("You have won: Customer Hero", "CA$250.00");
        bank.as("mona").hears("Ben Okafor of your team has won");
        bank.channelDoesNotHear("Ben Okafor");
        bank.passes(Duration.ofHours(1));
        bank.channelHears("Ben Okafor");
        bank.as("diego").hears("Palabras amables sobre usted", "he never gives up");
        bank.as("lucy").hears("Thank you for nominating Diego Fernández");
        henry.says("/cycle recount").sees("gives the same result");
    }

    @Test
    void publishesOnceHoweverOftenItIsPressed() {
        var election = voting();
        vote("noah", "ben");
        election.counted();
        for (int press = 0; press < 50; press++) {
            bank.as(press % 2 == 0 ? "henry" : "hana")
                    .clicks("voting.publish", Map.of("cycle", "2026-12"))
                    .sees("2026-12 is published");
        }
        bank.passes(Duration.ofHours(2));
        bank.as("ben")
                .hears("You have won")
                .hears("CA$250.00")
                .hears("Kind words about you")
                .heard(3);
        bank.as("mona").heard(1);
    }

    @Test
    void keepsHrsPressesFromOthers() {
        var election = voting();
        for (var press : List.of("voting.publish", "voting.cancel", "voting.approve")) {
            bank.as("ana")
                    .clicks(press, Map.of("cycle", "2026-12", "reason", "x"))
                    .sees("That is for HR");
        }
        bank.as("ana")
                .clicks("voting.step", Map.of("cycle", "2026-12", "step", "COUNT"))
                .sees("That is for HR");
        bank.as("ana").says("/cycle tally").seesNot("Confirm");
        assertThat(election.cycle().stage()).isEqualTo(Stage.VOTING);
    }

    @Test
    void changesNothingBeforeItIsConfirmed() {
        var election = voting();
        bank.as("henry").says("/cycle tally").presses("Cancel").sees("Nothing has changed");
        bank.as("henry")
                .says("/cycle cancel \"no budget\"")
                .sees("This can't be undone")
                .presses("Cancel");
        assertThat(election.cycle().stage()).isEqualTo(Stage.VOTING);
    }

    @Test
    void extendsAndCallsOffWithAReason() {
        var election = voting();
        bank.as("henry")
                .says("/cycle extend +2d storm in the east")
                .sees("Give 2026-12 more time?", "storm in the east")
                .presses("Confirm")
                .sees("2026-12 has more time");
        bank.as("henry").says("/cycle show").sees("storm in the east", "Voting");
        bank.as("henry").says("/cycle extend yesterday why not").sees("Please give a date");
        bank.as("henry").says("/cycle cancel \"no budget\"").presses("Confirm").sees("2026-12: Cancelled");
        assertThat(election.cycle().stage()).isEqualTo(Stage.CANCELLED);
        vote("noah", "ben").sees("Voting is closed");
    }

    @Test
    void breaksATieInTheChat() {
        var election = Election.withoutAwards(bank)
                .award(Election.HERO, "Customer Hero", Scope.BANK, false, Ties.BREAK, 0)
                .nominating()
                .nominated("ana", "ben")
                .nominated("lucy", "chloe")
                .voting();
        vote("noah", "ben");
        vote("hugo", "chloe");
        election.counted();
        bank.as("henry")
                .hears("Customer Hero: there is a tie")
                .presses("Chloé Lavoie")
                .sees("The votes of 2026-12 are counted", "a tie was broken by HR", "Chloé Lavoie");
        assertThat(winners(election)).containsExactly("chloe");
    }

    @Test
    void asksHrWhereMoreThanEightAreApproved() {
        var election = Election.at(bank).nominating();
        var nominees = List.of("ben", "chloe", "leila", "kim", "noah", "nia", "zoe", "hugo", "diego");
        nominees.forEach(nominee -> election.nominated("ana", nominee));
        election.shortlisting();
        var henry = bank.as("henry").hears("9 are approved, and 8 fit on the ballot");
        henry.fills("chosen", String.join(",", nominees))
                .presses("Put on the ballot")
                .sees("at least one and at most 8");
        henry.fills("chosen", "ben,chloe").presses("Put on the ballot").sees("Nothing waits for you any more");
        election.voting();
        bank.as("noah").says("vote").sees("Ben Okafor", "Chloé Lavoie").seesNot("Kim Park");
    }

    private Election voting() {
        return Election.at(bank)
                .nominating()
                .nominated("ana", "ben")
                .nominated("lucy", "chloe")
                .voting();
    }

    private Colleague vote(String voter, String nominee) {
        return bank.as(voter).clicks("voting.vote", Map.of("cycle", "2026-12", "choice-customer-hero", nominee));
    }

    private String nominations() {
        return String.join(
                ",",
                bank.the(Nominations.class).of("2026-12").stream()
                        .map(nomination -> nomination.id().value())
                        .toList());
    }

    private static List<String> winners(Election election) {
        return election.result().winners().stream()
                .map(Result.Winner::nominee)
                .map(PersonId::value)
                .toList();
    }
}

package app.laurel.bot.chat.answering;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.testing.Bank;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HelpConversationTests {

    private final Bank bank = Bank.open();

    @Test
    void greetsBackWithAFewThingsToDo() {
        bank.as("grace").says("Hello!").sees("Hello Grace, I'm Laurel", "[What can you do?]");
    }

    @Test
    void answersSilenceWithAGreeting() {
        bank.as("grace").says("  ").sees("Hello Grace");
    }

    @Test
    void saysWhatItCanDoWhenAskedTheEverydayWay() {
        bank.as("grace").says("hi, can you tell me how do I use this please").sees("What I can do for you");
    }

    @Test
    void greetsBackEvenIfItDoesNotKnowTheRest() {
        bank.as("grace").says("Hi there, old friend").sees("Hello Grace");
    }

    @Test
    void touchingALineOfHelpSaysIt() {
        bank.as("grace").says("hi").presses("What can you do?").sees("What I can do for you");
    }

    @Test
    void saysFirstWhatPeopleComeFor() {
        var words = List.of("nominate", "kudos", "vote", "rewards", "refer", "settings", "help");
        var card = bank.as("grace").says("help").seen();
        assertThat(words.stream().map(word -> card.indexOf("\n" + word)))
                .doesNotContain(-1)
                .isSorted();
    }

    @Test
    void namesWhatCanFollowTheFirstWordOfACommand() {
        bank.as("fiona")
                .says("help")
                .sees("/exceptions", "show, retry, resolve")
                .seesNot(", show, retry");
    }

    @Test
    void asksForWhatACommandStillNeeds() {
        bank.as("fiona")
                .says("/budget set CHEQUING-CAD-2026")
                .sees("/budget set", "I still need: the amount", "The budget", "<CHEQUING-CAD-2026>", "The amount")
                .presses("Submit")
                .sees("I still need: the amount", "<CHEQUING-CAD-2026>")
                .fills("The amount", "1200000.00")
                .presses("Submit")
                .sees("Set the budget CHEQUING-CAD-2026?", "CA$1,200,000.00");
        bank.as("fiona")
                .says("/payout show")
                .fills("argument-0", "X 404")
                .presses("Submit")
                .sees("under X 404");
        bank.as("henry")
                .says("/cycle cancel")
                .sees("The reason")
                .presses("Cancel")
                .sees("Cancelled");
    }

    @Test
    void asksNobodyElseForWhatACommandNeeds() {
        bank.as("ben")
                .clicks("chat.fill", Map.of("command", "/budget set", "argument-0", "CHEQUING-CAD-2026"))
                .sees("That one is for others");
    }

    @Test
    void listsForWhomACommandIsAsOneSaysIt() {
        bank.as("ben").says("/exceptions").sees("finance, programme owners, compliance and administrators");
        bank.as("omar").says("/exceptions").sees("مسؤولو البرامج").seesNot(", ");
    }

    @Test
    void asksBackWhenAWordIsAlmostRight() {
        bank.as("grace")
                .says("hlep")
                .sees("Did you mean one of these?")
                .presses("help")
                .sees("What I can do for you");
    }

    @Test
    void offersHelpForWordsItDoesNotKnow() {
        bank.as("grace").says("xyzzy plugh").sees("I'm not sure what you mean", "[What can you do?]");
    }

    @Test
    void answersPrivatelyInAChannel() {
        bank.as("grace")
                .inChannel()
                .says("hello")
                .sees("I've answered you privately.")
                .seesNot("Grace");
        bank.as("grace").hears("Hello Grace");
    }

    @Test
    void helpsAloudInAChannel() {
        bank.as("grace").inChannel().says("help").sees("What I can do for you");
    }

    @Test
    void beginsWithWhatPeopleComeForAndEndsWithWhatIsRare() {
        for (var asked : List.of("/payout", "help payout")) {
            assertThat(bank.as("fiona").says(asked).seen())
                    .containsSubsequence(
                            "/payout show", "/payout troubles", "/payout list", "/payout hold", "/payout write-off");
        }
        assertThat(bank.as("fiona").says("help").seen())
                .containsSubsequence("show, troubles, list, ", "hold, ", "write-off, forfeit");
    }

    @Test
    void isKindAboutAButtonOfAFormerRelease() {
        bank.as("grace").clicks("nomination.abracadabra", Map.of()).sees("This button is from an earlier time");
    }
}

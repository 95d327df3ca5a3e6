package app.laurel.bot.casework.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.casework.Disputing;
import app.laurel.bot.testing.Bank;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DisputeConversationTests {

    private final Bank bank = Bank.open();

    @Test
    void asksWhoWhenAndWhichProductIfThereIsNoId() {
        bank.as("ana")
                .says("my bonus is missing")
                .sees("What is wrong?", "Whom it concerns", "About when", "Product or award");
        bank.as("ana")
                .fills("About when", "early November")
                .presses("Submit")
                .sees("Please say whom it concerns", "early November");
        bank.as("ana")
                .fills("Whom it concerns", "Maya Chen")
                .fills("Product or award", "Chequing")
                .presses("Submit")
                .sees("I've passed it on", "You hear from me by 30 November", "Reference Q-");
        bank.as("priya").hears("1 open dispute", "Maya Chen, Chequing", "Ana Silva, answer by 30 November");
        bank.as("peter").hears("1 open dispute");
    }

    @Test
    void challengesWhatHasAnIdInOneMessage() {
        bank.as("ana").says("dispute T-1001 The account was opened in October").sees("I've passed it on");

        bank.as("priya").says("/dispute list").sees("1 open dispute", "T-1001");
    }

    @Test
    void asksWhatIsWrongWithAnId() {
        bank.as("ana").says("dispute T-1001").sees("Referral of Maya Chen").seesNot("Whom it concerns");
        bank.as("ana").presses("Submit").sees("Please say what is wrong");
        bank.as("ana")
                .fills("What is wrong", "It is 50, not 25")
                .presses("Submit")
                .sees("I've passed it on");
    }

    @Test
    void knowsNothingOfWhatBelongsToOthers() {
        bank.as("ben").says("dispute T-1001 give it to me").sees("I can't find T-1001 among what is yours");
        bank.as("ben")
                .clicks("casework.dispute", Map.of("about", "T-1001", "once", "1", "words", "mine"))
                .sees("I can't find T-1001");
        assertThat(bank.the(Disputing.class).open()).isEmpty();
    }

    @Test
    void filesOneDisputeHoweverOftenItIsPressed() {
        var form = Map.of("about", "T-1001", "once", "one-time", "words", "Wrong amount");

        bank.as("ana").clicks("casework.dispute", form).resends().clicks("casework.dispute", form);

        assertThat(bank.the(Disputing.class).open()).hasSize(1);
    }

    @Test
    void letsNobodyAnswerTheirOwn() {
        bank.as("priya")
                .says("dispute")
                .fills("Whom it concerns", "Maya Chen")
                .fills("About when", "early November")
                .fills("Product or award", "Chequing")
                .presses("Submit");
        bank.settles();
        var id = bank.the(Disputing.class).open().getFirst().id().value();
        bank.as("priya").says("/dispute answer " + id).sees("Somebody else has to answer this one");
        bank.as("priya")
                .clicks("casework.answer", Map.of("id", id, "words", "Paid at once"))
                .sees("Somebody else has to answer this one");
        bank.as("peter")
                .clicks("casework.answer", Map.of("id", id, "words", "There is no such referral"))
                .seesNot("Somebody else");
        assertThat(bank.the(Disputing.class).open()).isEmpty();
    }

    @Test
    void tellsTheAnswerToWhoeverAsked() {
        bank.as("ana").says("dispute T-1001 The account was opened in October");

        bank.as("priya")
                .hears("1 open dispute")
                .presses("Answer")
                .sees("Dispute Q-", "of Ana Silva", "The account was opened in October");
        bank.as("priya").presses("Answer").sees("Please write your answer");
        bank.as("priya")
                .fills("Your answer", "You are right, it is paid today")
                .presses("Answer")
                .sees("Answered: Q-", "Ana Silva has been told");

        bank.as("ana")
                .hears("The answer to your dispute Q-", "Priya Sharma answers", "You are right, it is paid today");
        bank.as("peter").hears("No open disputes");
    }

    @Test
    void previewsAnAnswerThatIsTyped() {
        bank.as("ana").says("dispute T-1001 The account was opened in October");
        var id = bank.the(Disputing.class).open().getFirst().id().value();

        bank.as("priya")
                .says("/dispute answer " + id.toLowerCase(java.util.Locale.ROOT) + " It is paid \"today\"")
                .sees("Send this answer?", "It is paid today", "Ana Silva reads it at once");
        bank.as("ana").heard(0);
        bank.as("priya").presses("Confirm").sees("Answered: " + id);
        bank.as("peter")
                .clicks("casework.answer", Map.of("id", id, "words", "No"))
                .sees("It was answered before, by Priya Sharma");
        bank.as("ana").heard(1);
    }

    @Test
    void letsNobodyElseAnswer() {
        bank.as("ana").says("dispute T-1001 The account was opened in October");
        var id = bank.the(Disputing.class).open().getFirst().id().value();

        bank.as("ana").says("/dispute answer " + id + " Yes").sees("That one is for others");
        bank.as("ana")
                .clicks("casework.answer", Map.of("id", id, "words", "Yes"))
                .sees("I can't find a dispute");
        bank.as("priya").says("/dispute answer Q-000000 Yes").sees("I can't find a dispute Q-000000");
        assertThat(bank.the(Disputing.class).open()).hasSize(1);
    }

    @Test
    void remindsTheOwnersADayBeforeItIsDueAndWhenItIs() {
        bank.as("ana").says("dispute T-1001 The account was opened in October");
        bank.as("priya").heard(1);

        bank.passes(Duration.ofDays(3));
        bank.as("priya").heard(1);
        bank.passes(Duration.ofDays(1));
        bank.as("priya").heard(2);
        bank.passes(Duration.ofDays(3));
        bank.as("priya").heard(3).says("/dispute list").sees("should have been answered by 30 November");
    }

    @Test
    void doesNotRemindOfWhatIsAnswered() {
        bank.as("ana").says("dispute T-1001 The account was opened in October");
        bank.as("priya")
                .hears("1 open dispute")
                .presses("Answer")
                .fills("Your answer", "Done")
                .presses("Answer");

        bank.passes(Duration.ofDays(10));

        bank.as("priya").heard(1);
    }
}

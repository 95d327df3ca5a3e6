package app.laurel.bot.chat.sending;

import app.laurel.bot.chat.Matter;
import app.laurel.bot.chat.Messenger;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.testing.Bank;
import app.laurel.cards.chat.AnswerCard;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** It is ten o'clock on a Monday in Toronto, where Ana works. */
class UnaskedConversationTests {

    private final Bank bank = Bank.open();

    @Test
    void bringsTwoThingsADayAndTheRestTogetherInTheMorning() {
        tell("ana", Matter.NEWS, "One");
        tell("ana", Matter.NEWS, "Two");
        tell("ana", Matter.NEWS, "Three");
        tell("ana", Matter.OTHER, "Four");
        bank.as("ana").hears("One").hears("Two").doesNotHear("Three").heard(2);

        bank.passes(Duration.ofHours(22)).as("ana").heard(2);
        bank.passes(Duration.ofHours(1))
                .as("ana")
                .heard(3)
                .hears("What could wait", "2 things", "Three", "Details of Three", "Four");
    }

    @Test
    void opensWhatStandsInTheDigest() {
        tell("ana", Matter.OTHER, "One");
        tell("ana", Matter.OTHER, "Two");
        bank.passes(Duration.ofHours(23));

        bank.as("ana")
                .pressesBeside("Two", "Show")
                .sees("Two", "Details of Two")
                .seesNot("One");
    }

    @Test
    void opensNobodyElsesMessages() {
        tell("ana", Matter.OTHER, "One");
        var button = Map.of("message", Message.id("about One"));
        bank.as("ana").clicks("chat.open", button).sees("Details of One");
        bank.as("ben").clicks("chat.open", button).sees("from an earlier time");
        bank.as("ana").inChannel().clicks("chat.open", button).seesNot("Details of One");
    }

    @Test
    void bringsMoneyAndDecisionsHoweverMuchThereIs() {
        for (int i = 1; i <= 3; i++) {
            tell("ana", Matter.MONEY, "Money " + i);
            tell("ana", Matter.DECISION, "Decision " + i);
        }
        bank.as("ana").heard(6);
    }

    @Test
    void isStillInQuietHours() {
        quiet("ana", "09:00", "11:30");
        tell("ana", Matter.MONEY, "Money");
        tell("ana", Matter.FIX, "Mend this");
        bank.as("ana").heard(0);
        bank.as("ana").says("hi").sees("Ana");
        bank.passes(Duration.ofMinutes(89)).as("ana").heard(0);
        bank.passes(Duration.ofMinutes(1)).as("ana").heard(2).hears("Money").hears("Mend this");
    }

    @Test
    void answersPrivatelyEvenInQuietHours() {
        quiet("ana", "09:00", "11:30");
        bank.as("ana").inChannel().says("rewards").sees("answered you privately");
        bank.as("ana").heard(1);
    }

    @Test
    void sendsTheDigestAfterQuietHoursThatGoOnPastNine() {
        quiet("ana", "20:00", "09:30");
        tell("ana", Matter.OTHER, "One");
        bank.passes(Duration.ofHours(23)).as("ana").heard(0);
        bank.passes(Duration.ofMinutes(30)).as("ana").heard(1).hears("What could wait", "One thing", "One");
    }

    @Test
    void sendsNoDigestToThoseWhoWantNone() {
        bank.as("ana").says("settings").fills("digest", "false").presses("Save");
        tell("ana", Matter.OTHER, "One");
        for (int i = 1; i <= 3; i++) {
            tell("ana", Matter.FIX, "Mend " + i);
        }
        bank.as("ana").heard(2);
        bank.passes(Duration.ofHours(23)).as("ana").heard(3).hears("Mend 3").doesNotHear("One");
    }

    @Test
    void updatesACardWithoutCountingOrWaiting() {
        show("ana", "One exception");
        show("ana", "Two exceptions");
        show("ana", "Three exceptions");
        bank.as("ana").heard(1).hears("Three exceptions");
        quiet("ana", "09:00", "11:30");
        show("ana", "Four exceptions");
        bank.as("ana").heard(1).hears("Four exceptions");
    }

    @Test
    void showsOfACardThatWaitedOnlyTheNewest() {
        quiet("ana", "09:00", "11:30");
        show("ana", "One exception");
        show("ana", "Two exceptions");
        bank.passes(Duration.ofHours(2)).as("ana").heard(1).hears("Two exceptions");
    }

    private void tell(String person, Matter matter, String title) {
        bank.the(Messenger.class).tell(new PersonId(person), matter, "about " + title, card(title));
    }

    private void show(String person, String title) {
        bank.the(Messenger.class).show(new PersonId(person), Matter.FIX, "exceptions", "about " + title, card(title));
    }

    private static AnswerCard card(String title) {
        return AnswerCard.of(title).text("Details of " + title);
    }

    private void quiet(String person, String from, String to) {
        bank.as(person)
                .says("settings")
                .fills("quietFrom", from)
                .fills("quietTo", to)
                .presses("Save");
    }
}

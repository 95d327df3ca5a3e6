package app.laurel.bot.kudos.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.store.EventDocument;
import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.store.Query;
import app.laurel.bot.testing.AtOnce;
import app.laurel.bot.testing.Bank;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KudosConversationTests {

    private final Bank bank = Bank.open();

    @Test
    void thanksInOneMessageAndTellsThemAndTheChannel() {
        bank.as("ana")
                .says("kudos @ben you stayed until the audit was done")
                .sees("You have thanked Ben Okafor", "It stands in the channel", "You can give 9 more today");
        bank.as("ben").hears("Ana Silva thanks Ben Okafor", "you stayed until the audit was done");
        bank.channelHears("Ana Silva thanks Ben Okafor");
    }

    @Test
    void thanksSeveralByName() {
        bank.as("ana")
                .says("kudos Ben Okafor, Kim Park and Luc Bouchard: the move went without a hitch")
                .sees("You have thanked Ben Okafor, Kim Park, Luc Bouchard");
        bank.as("kim").hears("the move went without a hitch");
        bank.as("luc").hears("the move went without a hitch");
    }

    @Test
    void saysItAloudWhereItIsSaid() {
        bank.as("ana").inGroup().says("kudos @ben thank you").sees("Ana Silva thanks Ben Okafor", "thank you");
        bank.channelDoesNotHear("Ana Silva thanks Ben Okafor");
        bank.as("ben").hears("Ana Silva thanks Ben Okafor").heard(1);
    }

    @Test
    void keepsThemBetweenTheTwoWhereTheReceiverLikesThat() {
        quietly("ben");
        bank.as("ana").inGroup().says("kudos @ben thank you").sees("I've answered you privately");
        bank.as("ana").says("kudos @ben @kim and thank you again").sees("Ben Okafor: told in private");
        bank.as("ben").hears("Ana Silva thanks Ben Okafor, Kim Park");
        bank.channelHears("Ana Silva thanks Kim Park");
        bank.channelDoesNotHear("Ben Okafor");
    }

    @Test
    void letsOthersJoinInOnTheSameCard() {
        bank.as("ana").inGroup().says("kudos @ben thank you");
        bank.as("luc").inGroup().presses("Join in").sees("Luc Bouchard joined in");
        bank.as("kim").inGroup().presses("Join in").sees("Luc Bouchard, Kim Park joined in");
        bank.as("kim").inGroup().presses("Join in").sees("Luc Bouchard, Kim Park joined in");
        bank.as("ben").hears("Luc Bouchard, Kim Park joined in").heard(1);
    }

    @Test
    void letsNobodyJoinInTheirOwn() {
        bank.as("ana").inGroup().says("kudos @ben thank you");
        bank.as("ana").inGroup().presses("Join in").sees("I've answered you privately");
        bank.as("ben").inGroup().presses("Join in").sees("I've answered you privately");
        bank.as("ana").hears("These thanks are from you");
    }

    @Test
    void hasOneEffectHoweverOftenItIsSent() {
        bank.as("ana").says("kudos @ben thank you").resends().resends();
        bank.as("ben").heard(1);
        bank.channelHeard(1);
        assertThat(givings()).isEqualTo(1);
    }

    @Test
    void hasOneEffectHoweverOftenTheFormIsPressed() {
        var ana = bank.as("ana").says("kudos");
        var form = Map.of("names", "Ben Okafor", "text", "thank you", "once", "the same");
        AtOnce.times(20, i -> bank.as("ana").clicks("kudos.give", form));
        ana.clicks("kudos.give", form).sees("You have thanked Ben Okafor", "You can give 9 more today");
        assertThat(givings()).isEqualTo(1);
    }

    @Test
    void asksForWhatIsMissingAndKeepsTheRest() {
        bank.as("ana")
                .says("kudos")
                .sees("Thank a colleague")
                .presses("Give kudos")
                .sees("whom you want to thank");
        bank.as("ana")
                .says("kudos Clarke for the audit")
                .sees("not sure whom you mean by Clarke", "for the audit")
                .chooses("Whom do you mean?", "mona")
                .presses("Give kudos")
                .sees("You have thanked Mona Clarke");
        bank.as("ana")
                .says("kudos Ben Okafor")
                .sees("Thank a colleague")
                .presses("Give kudos")
                .sees("a few words");
        bank.as("ana").says("kudos Zzyzx thanks").sees("I don't know anybody called Zzyzx");
    }

    @Test
    void refusesOneselfAndATextThatIsTooLong() {
        bank.as("ana")
                .says("kudos @ana I am great")
                .sees("You can't thank yourself")
                .fills("names", "Ben Okafor")
                .presses("Give kudos")
                .sees("You have thanked Ben Okafor");
        bank.as("ana").says("kudos @ben " + "x".repeat(501)).sees("501 characters", "up to 500");
        assertThat(givings()).isEqualTo(1);
    }

    @Test
    void hasADailyLimitThatNoRaceGetsPast() {
        AtOnce.times(15, i -> bank.as("ana").clicks("kudos.give", form("once-" + i)));
        assertThat(givings()).isEqualTo(10);
        bank.as("ana").says("kudos @ben one more").sees("You have given 10 kudos today", "one more");
        bank.passes(Duration.ofDays(1));
        bank.as("ana").says("kudos @ben one more").sees("You can give 9 more today");
    }

    @Test
    void startsFromAMessageWithItsAuthorAndItsWords() {
        bank.as("ana")
                .inWindow()
                .opens("kudos", "The customer's card works again", "ben")
                .sees("Ben Okafor", "The customer's card works again")
                .fills("text", "“The customer's card works again”: what a relief!")
                .presses("Give kudos")
                .sees("You have thanked Ben Okafor");
        bank.channelHears("what a relief!");
    }

    @Test
    void startsFromOnesOwnMessageWithoutAReceiver() {
        bank.as("ana")
                .inWindow()
                .opens("kudos", "I did it", "ana")
                .sees("Name or e-mail")
                .seesNot("Ana Silva");
    }

    @Test
    void toldLateItShowsThePresentState() {
        bank.as("kim").clicks("kudos.join", Map.of("kudos", "ana|ABCDEFGHJKMN")).sees("I can't find these thanks");
        bank.as("kim").clicks("kudos.join", Map.of("kudos", "nonsense")).sees("I can't find these thanks");
    }

    @Test
    void noEventHoldsANameOrAText() {
        bank.as("ana").says("kudos @ben a very special sentence");
        assertThat(bank.the(InMemoryDocuments.class).all(Query.in("G|ana", EventDocument.class)))
                .hasSize(1)
                .allSatisfy(event -> assertThat(event.value().toString()).doesNotContain("special", "Okafor"));
    }

    private static Map<String, String> form(String once) {
        return Map.of("names", "Ben Okafor", "text", "thank you", "once", once);
    }

    private long givings() {
        return bank.the(InMemoryDocuments.class)
                .all(Query.in("G|ana", EventDocument.class))
                .size();
    }

    private void quietly(String person) {
        bank.as(person).says("settings").fills("inPublic", "AWARD").presses("Save");
    }
}

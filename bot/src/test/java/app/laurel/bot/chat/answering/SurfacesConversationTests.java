package app.laurel.bot.chat.answering;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.chat.Addresses;
import app.laurel.bot.chat.Found;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.testing.Bank;
import app.laurel.bot.testing.Colleague;
import app.laurel.bot.voting.AwardId;
import app.laurel.bot.voting.Election;
import app.laurel.bot.voting.Scope;
import app.laurel.bot.voting.Ties;
import app.laurel.cards.Cards;
import app.laurel.cards.chat.SharedCard;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Windows, searches and views that are for one person's eyes. */
class SurfacesConversationTests {

    private static final String REASON = "Ben stayed with the customer until the new card worked";

    private static final AtomicInteger TESTS = new AtomicInteger();

    private final Bank bank = Bank.open();
    // New ones each time, so that they are written to the empty store.
    private final String accounts = "29:" + TESTS.incrementAndGet() + "-";

    @BeforeEach
    void nominationsAreOpen() {
        Election.withoutAwards(bank)
                .award(new AwardId("one-team"), "One Team", Scope.BANK, true, Ties.HONOUR_ALL, 0)
                .nominating();
    }

    @Test
    void nominatesFromAMessageInSteps() {
        var ana = bank.as("ana")
                .inWindow()
                .opens("nominateFromMessage", "Could you have a look at my card? Ben: done!", "ben")
                .sees("Ben Okafor", "“Could you have a look at my card? Ben: done!”");
        ana.presses("Next").sees("Nominate Ben Okafor?", "Could you have a look");
        ana.presses("Change")
                .sees("Could you have a look")
                .fills("reason", REASON)
                .presses("Next")
                .sees(REASON);
        assertThat(bank.as("ana").finds("myNominations", ""))
                .as("before the last step")
                .isEmpty();
        ana.presses("Submit").sees("Ben Okafor is nominated for", REASON);
        assertThat(bank.as("ana").finds("myNominations", "")).hasSize(1);
        bank.as("ana").clicks("nomination.view", Map.of("nomination", "x")).sees("no such nomination of yours");
    }

    @Test
    void quotesAMessageAsTheReadersLanguageDoes() {
        var words = "Ben: done!";
        for (var command : List.of("nominateFromMessage", "kudos")) {
            bank.as("luc").inWindow().opens(command, words, "ben").sees("« Ben: done! »");
            bank.as("rosa").inWindow().opens(command, words, "ben").sees("«Ben: done!»");
            bank.as("omar").inWindow().opens(command, words, "ben").sees("«Ben: done!»");
        }
    }

    @Test
    void goesOnOnlyWhenNothingIsMissing() {
        var ana = bank.as("ana").inWindow().opens("nominate").presses("Next").sees("who you mean");
        ana.fills("Who?", "Ben Okafor").presses("Next").sees("a few words");
    }

    @Test
    void refersInAWindow() {
        bank.as("ana")
                .inWindow()
                .opens("refer")
                .sees("Name of the person you refer")
                .fills("name", "Mary Ito")
                .fills("email", "mary.ito@example.com")
                .chooses("product", "CHEQUING")
                .ticks("consent")
                .presses("Submit")
                .sees("Mary Ito is referred");
    }

    @Test
    void aWindowIsForItsPersonWhereverItOpens() {
        bank.as("ana").inWindow().clicks("chat.say", Map.of("text", "rewards")).sees("No rewards yet");
    }

    @Test
    void anUnknownCommandHasANextStep() {
        bank.as("ana").inWindow().opens("somethingFormer").sees("from an earlier time", "What can you do?");
    }

    @Test
    void findsColleaguesForTheComposeBox() {
        assertThat(bank.as("ana").finds("findColleague", "ben okaf"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.title()).isEqualTo("Ben Okafor");
                    assertThat(shown(found)).contains("Ben Okafor").doesNotContain("manager", "hired");
                });
        assertThat(bank.as("ana").finds("findColleague", ""))
                .isNotEmpty()
                .noneMatch(found -> found.title().equals("Ana Silva"));
    }

    @Test
    void offersPeopleWhileANameIsTyped() {
        assertThat(bank.as("ana").isOffered("people", "clar"))
                .anySatisfy(name -> assertThat(name).startsWith("Mona Clarke"));
        assertThat(bank.as("ana").isOffered("people", "zzzz")).isEmpty();
    }

    @Test
    void findsOnesOwnNominationsAndPastesNothingPrivate() {
        nominatesBen();
        var found = bank.as("ana").finds("myNominations", "ben");
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.title()).startsWith("Ben Okafor for");
            assertThat(shown(one)).contains("A nomination for", "Ana Silva").doesNotContain("Ben", REASON, "Mona");
        });
        assertThat(bank.as("kim").finds("myNominations", "")).isEmpty();
        assertThat(bank.as("ana").finds("myNominations", "zzz")).isEmpty();
    }

    @Test
    void showsAnApprovalInAGroupWithButtonsOnlyToItsApprover() {
        nominatesBen();
        var card = pasted();
        assertThat(card.verb()).isEqualTo("approval.view");
        assertThat(card.users()).contains(accounts + "ana", accounts + "mona").hasSizeLessThanOrEqualTo(60);

        view("mona", card).sees("Ben Okafor", REASON, "[Approve]", "[Reject]");
        view("ana", card).sees("It waits for Mona Clarke").seesNot("[Approve]");
        view("kim", card).seesNot("[Approve]", "Ben Okafor", REASON);
    }

    @Test
    void decidesFromTheGroupAndTellsTheOutcomeAlone() {
        nominatesBen();
        var card = pasted();
        bank.as("mona")
                .inGroup()
                .clicks("approval.approve", Map.of("decision", card.data().get("decision"), "view", "one"))
                .sees("I've answered you privately");
        bank.as("mona").hears("Approved: Ben Okafor");
        view("mona", card).sees("Approved: Ben Okafor").seesNot("[Approve]");
        view("ana", card).sees("Approved: Ben Okafor");
        bank.as("kim")
                .inGroup()
                .clicks("approval.approve", Map.of("decision", card.data().get("decision"), "view", "one"));
        bank.as("kim").doesNotHear("Ben Okafor");
    }

    @Test
    void showsARewardOnlyToItsOwner() {
        bank.as("ana")
                .inGroup()
                .clicks("reward.view", Map.of("reward", "ben/reward-for:x:referrer"))
                .sees("somebody else's");
        assertThat(bank.as("ana").finds("myRewards", "")).isEmpty();
    }

    private void nominatesBen() {
        for (var person : List.of("ana", "mona")) {
            bank.the(Addresses.class).remember(new PersonId(person), accounts + person);
        }
        bank.as("ana").says("nominate @ben " + REASON).presses("Submit").sees("is nominated");
        bank.settles();
    }

    @Test
    void asksTeamsToRefreshForNoMoreThanSixty() {
        var users = IntStream.range(0, 100).mapToObj(i -> "29:" + i).toList();
        var card = new SharedCard("Title", "Text", "approval.view", Map.of("decision", "d"), users);
        var refresh = new Cards().render(card, Locale.ENGLISH).path("refresh");
        assertThat(refresh.path("userIds")).hasSize(60);
        assertThat(refresh.at("/action/verb").asText()).isEqualTo("approval.view");
    }

    private SharedCard pasted() {
        return (SharedCard) bank.as("ana").finds("myNominations", "").getFirst().card();
    }

    private Colleague view(String person, SharedCard card) {
        return bank.as(person).inGroup().clicks(card.verb(), card.data());
    }

    private static String shown(Found found) {
        var card = new Cards().render(found.card(), Locale.ENGLISH);
        card.remove("refresh");
        card.findParents("data").forEach(one -> ((ObjectNode) one).remove("data"));
        return card.toString();
    }
}

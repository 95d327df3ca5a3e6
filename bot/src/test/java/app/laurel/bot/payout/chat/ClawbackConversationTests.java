package app.laurel.bot.payout.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.money.Account;
import app.laurel.bot.money.Money;
import app.laurel.bot.payout.News;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.payment.Learning;
import app.laurel.bot.people.Country;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.referral.Confirmation;
import app.laurel.bot.referral.Contact;
import app.laurel.bot.referral.Particulars;
import app.laurel.bot.referral.Product;
import app.laurel.bot.referral.Receiving;
import app.laurel.bot.referral.Referrer;
import app.laurel.bot.referral.Step;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.entitlement.Cause;
import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.bot.reward.entitlement.Stage;
import app.laurel.bot.reward.ledger.Ledger;
import app.laurel.bot.reward.overview.LookingUp;
import app.laurel.bot.testing.Bank;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was paid and is no longer earned: told, withheld little by little, challenged, written off. */
class ClawbackConversationTests {

    private final Bank bank = Bank.open();

    @Test
    void tellsBeforehandAndThenWithholdsHalfOfEachLaterReward() {
        paid("X-1");
        reversed("X-1");
        bank.as("ana")
                .hears("CA$50.00 has to come back", "terms", "at most 50 % of each", "challenge it", "[Challenge this]")
                .says("rewards")
                .sees("you can challenge this");
        paid("X-2");
        assertThat(reward("X-2").withheld()).isEmpty(); // she was told only now
        bank.passes(Duration.ofDays(15));
        paid("X-3");
        bank.as("ana").hears("Good news: CA$25.00 for you", "CA$25.00 of it is withheld");
        paid("X-4");

        assertThat(reward("X-1").stage()).isEqualTo(Stage.RECOVERED);
        paid("X-5");
        assertThat(reward("X-5").withheld()).isEmpty();
        bank.as("fiona").says("/budget show cad").sees("Balanced");
    }

    @Test
    void withholdsNothingWhileItIsChallenged() {
        paid("X-1");
        reversed("X-1");
        bank.as("ana").says("dispute " + reward("X-1").cause().id() + " I did refer them");
        bank.settles();
        bank.passes(Duration.ofDays(15));
        paid("X-2");

        assertThat(reward("X-2").withheld()).isEmpty();
    }

    @Test
    void writesOffTheRestOnlyWithASecondPerson() {
        paid("X-1");
        reversed("X-1");
        bank.passes(Duration.ofDays(15));
        paid("X-2");
        bank.as("fiona")
                .says("/payout write-off " + reward("X-1").cause().id())
                .sees("Write off CA$25.00 of Ana Silva?", "A second person")
                .presses("Confirm")
                .sees("has to agree");
        bank.settles();
        assertThat(reward("X-1").stage()).isEqualTo(Stage.CLAWBACK_PENDING);
        bank.as("farid").says("approvals").presses("اعتماد");
        bank.settles();

        assertThat(reward("X-1").stage()).isEqualTo(Stage.WRITTEN_OFF);
        bank.as("fiona").says("/budget show cad").sees("Balanced", "CA$75.00");
        bank.as("ana").says("/payout write-off " + reward("X-1").cause().id()).seesNot("Write off");
    }

    @Test
    void aWriteOffWaitsForAPayoutThatWithholdsAndIsThenProposedAnew() {
        paid("X-1");
        reversed("X-1");
        bank.passes(Duration.ofDays(15));
        var id = reward("X-1").cause().id();
        bank.as("fiona").says("/payout write-off " + id).presses("Confirm").sees("has to agree");
        confirms("X-2", Step.QUALIFIED);
        bank.settles(); // it is under way, and withholds the half of it
        bank.as("farid").says("approvals").presses("اعتماد");
        bank.settles();
        assertThat(reward("X-1").stage()).isEqualTo(Stage.CLAWBACK_PENDING);
        bank.as("fiona")
                .hears("A write-off waits for a payout")
                .says("/exceptions")
                .presses("Details")
                .sees("propose the write-off anew");

        bank.passes(Duration.ofMinutes(1));
        bank.as("fiona")
                .says("/payout write-off " + id)
                .sees("Write off CA$25.00 of Ana Silva?")
                .presses("Confirm")
                .sees("has to agree");
        bank.as("farid").says("approvals").presses("اعتماد");
        bank.settles();
        assertThat(reward("X-1").stage()).isEqualTo(Stage.WRITTEN_OFF);
        bank.as("fiona").says("/exceptions").seesNot("A write-off waits");
        bank.as("fiona").says("/budget show cad").sees("Balanced");
    }

    @Test
    void givesBackOnceWhatWasWithheldWhenTheMoneyItselfComesBack() {
        paid("X-1");
        var payout = reward("X-1").transfer().orElseThrow().id();
        reversed("X-1");
        bank.passes(Duration.ofDays(15));
        paid("X-2");
        assertThat(reward("X-2").withheld()).contains(Money.of("25.00", "CAD"));
        comesBack(payout);
        comesBack(payout);
        bank.passes(Duration.ofMinutes(1));
        assertThat(reward("X-1").stage()).isEqualTo(Stage.RECOVERED);
        bank.as("ana")
                .hears("Good news: CA$25.00 for you", "Given back, as the money had come back")
                .says("rewards")
                .sees("Given back", "CA$25.00", "Paid on");
        assertThat(given()).singleElement().satisfies(one -> {
            assertThat(one.stage()).isEqualTo(Stage.SETTLED);
            assertThat(one.amount()).isEqualTo(Money.of("25.00", "CAD"));
            bank.as("fiona")
                    .says("/payout show " + one.ref())
                    .sees("Given back", "it had been set aside in CHEQUING-CAD-2026 before");
        });
        owesNothing();
        paid("X-3");
        assertThat(reward("X-3").withheld()).isEmpty();
        bank.as("fiona").says("/exceptions").seesNot("Money came back");
        bank.as("fiona").says("/budget show CHEQUING-CAD-2026").sees("Spent CA$100.00");
    }

    @Test
    void takesBackWhatItGaveBackWhenThatPayoutComesBackToo() {
        paid("X-1");
        var first = reward("X-1").transfer().orElseThrow().id();
        reversed("X-1");
        bank.passes(Duration.ofDays(15));
        paid("X-2");
        var second = reward("X-2").transfer().orElseThrow().id();
        comesBack(first);
        bank.passes(Duration.ofMinutes(1));
        comesBack(second);
        assertThat(reward("X-2").stage()).isEqualTo(Stage.HELD);
        assertThat(given())
                .singleElement()
                .satisfies(one -> assertThat(one.stage()).isEqualTo(Stage.CLAWBACK_PENDING));
        bank.as("ana").hears("CA$25.00 has to come back", "is paid anew in full");
        bank.as("fiona").says("/payout release " + reward("X-2").ref()).presses("Confirm");
        bank.passes(Duration.ofMinutes(1));
        assertThat(reward("X-2").withheld()).isEmpty();
        bank.passes(Duration.ofDays(15));
        paid("X-3");
        assertThat(reward("X-3").withheld()).contains(Money.of("25.00", "CAD"));
        assertThat(given())
                .singleElement()
                .satisfies(one -> assertThat(one.stage()).isEqualTo(Stage.RECOVERED));
        owesNothing();
    }

    @Test
    void givesBackWhatWasWithheldThoughTheMoneyComesBackLongAfterItWasWrittenOff() {
        paid("X-1");
        var payout = reward("X-1").transfer().orElseThrow().id();
        reversed("X-1");
        bank.passes(Duration.ofDays(15));
        paid("X-2");
        bank.as("fiona").says("/payout write-off " + reward("X-1").cause().id()).presses("Confirm");
        bank.settles();
        bank.as("farid").says("approvals").presses("اعتماد");
        bank.settles();
        assertThat(reward("X-1").stage()).isEqualTo(Stage.WRITTEN_OFF);
        comesBack(payout);
        bank.passes(Duration.ofMinutes(1));
        assertThat(reward("X-1").stage()).isEqualTo(Stage.RECOVERED);
        assertThat(given())
                .singleElement()
                .satisfies(one -> assertThat(one.stage()).isEqualTo(Stage.SETTLED));
        owesNothing();
        bank.as("fiona").says("/budget show CHEQUING-CAD-2026").sees("Spent CA$50.00");
    }

    @Test
    void givesBackAllThatWasWithheldThoughNothingWasLeftToWithhold() {
        paid("X-1");
        var payout = reward("X-1").transfer().orElseThrow().id();
        reversed("X-1");
        bank.passes(Duration.ofDays(15));
        paid("X-2");
        paid("X-3");
        assertThat(reward("X-1").stage()).isEqualTo(Stage.RECOVERED);
        comesBack(payout);
        bank.passes(Duration.ofMinutes(1));
        assertThat(given()).hasSize(2).allSatisfy(one -> assertThat(one.stage()).isEqualTo(Stage.SETTLED));
        owesNothing();
    }

    private List<Entitlement> given() {
        return bank.the(LookingUp.class).of(new Owner("ana")).stream()
                .filter(one -> one.cause() instanceof Cause.OfWithheld)
                .toList();
    }

    /** Neither Ana the bank, nor the bank Ana. */
    private void owesNothing() {
        bank.settles();
        var ledger = bank.the(Ledger.class);
        ledger.catchUp();
        assertThat(ledger.balances().getFirst().balance(new Account("receivable:people")))
                .isEqualTo(Money.of("0.00", "CAD"));
        bank.as("fiona").says("/budget show cad").sees("Balanced");
    }

    @Test
    void makesRoomInTheCapOnlyOnceTheMoneyIsBack() {
        for (int i = 1; i <= 5; i++) {
            paid("X-" + i, "CREDIT_CARD");
        }
        var payout = reward("X-1").transfer().orElseThrow().id();
        confirms("X-1", Step.UNCONFIRMED, "CREDIT_CARD");
        bank.passes(Duration.ofMinutes(1));
        assertThat(reward("X-1").stage()).isEqualTo(Stage.CLAWBACK_PENDING);
        paid("X-6", "CREDIT_CARD");
        assertThat(bank.the(LookingUp.class).of(new Owner("ana"))).hasSize(5);
        comesBack(payout);
        paid("X-7", "CREDIT_CARD");
        assertThat(reward("X-7").stage()).isEqualTo(Stage.SETTLED);
        paid("X-8", "CREDIT_CARD");
        assertThat(bank.the(LookingUp.class).of(new Owner("ana"))).hasSize(6);
    }

    private void comesBack(String payout) {
        bank.the(Learning.class).hear("simulated", new PayoutId(payout), new News.Returned("ACCOUNT_CLOSED"));
        bank.settles();
    }

    private void paid(String crmId) {
        paid(crmId, "CHEQUING");
    }

    private void paid(String crmId, String product) {
        confirms(crmId, Step.QUALIFIED, product);
        bank.passes(Duration.ofMinutes(1));
    }

    private void reversed(String crmId) {
        confirms(crmId, Step.UNCONFIRMED);
        bank.passes(Duration.ofMinutes(1));
    }

    private void confirms(String crmId, Step step) {
        confirms(crmId, step, "CHEQUING");
    }

    private void confirms(String crmId, Step step, String product) {
        var particulars = new Particulars(
                new Product(product),
                Country.CA,
                new Referrer.Employee(new PersonId("ana")),
                Contact.UNKNOWN,
                new Contact("C-9" + crmId, "Customer " + crmId, crmId + "@example.com", ""));
        bank.the(Receiving.class)
                .receive(new Confirmation(
                        step + "-" + crmId, crmId, Optional.empty(), step, bank.now(), particulars, "CLOSED_EARLY"));
    }

    private Entitlement reward(String crmId) {
        var id = bank.the(app.laurel.bot.referral.store.StoredCases.class)
                .named(crmId)
                .orElseThrow();
        return bank.the(LookingUp.class).of(new Owner("ana")).stream()
                .filter(one -> one.cause().id().equals(id.value()))
                .findFirst()
                .orElseThrow();
    }
}

package app.laurel.bot.referral.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.people.Country;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.referral.Confirmation;
import app.laurel.bot.referral.Contact;
import app.laurel.bot.referral.LookingUp;
import app.laurel.bot.referral.Particulars;
import app.laurel.bot.referral.Product;
import app.laurel.bot.referral.Receiving;
import app.laurel.bot.referral.Referral;
import app.laurel.bot.referral.Referrer;
import app.laurel.bot.referral.Stage;
import app.laurel.bot.referral.Step;
import app.laurel.bot.testing.Bank;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScreeningConversationTests {

    private final Bank bank = Bank.open();

    @Test
    void holdsAColleagueInTheProgrammeForCustomersUntilSomebodyHasLooked() {
        var id = flagged("X-1");
        bank.as("priya").hears("The screening asks for a second look");
        bank.as("priya")
                .says("/referral review " + id)
                .sees("release or deny?", "A colleague in the programme for customers", "100 points")
                .presses("Release")
                .sees(id + " now: Confirmed");
        assertThat(theCase("X-1").stage()).isEqualTo(Stage.ENTITLED);
        bank.as("priya").clicks("referral.clear", Map.of("id", id)).seesNot("Something went wrong");
        bank.as("peter").says("/referral review " + id).seesNot("release or deny?");
        bank.as("priya").says("/exceptions").seesNot("second look");
    }

    @Test
    void letsComplianceDecideAsWell() {
        var id = flagged("X-1");
        bank.as("carol").says("/referral review " + id).sees("release or deny?");
        bank.as("carol").clicks("referral.deny", Map.of("id", id, "code", "SUSPECTED_MISUSE"));
        assertThat(theCase("X-1").stage()).isEqualTo(Stage.DENIED);
        bank.as("carol").clicks("referral.clear", Map.of("id", id));
        assertThat(theCase("X-1").stage()).isEqualTo(Stage.DENIED);
    }

    @Test
    void leavesTheDecisionToThoseItConcerns() {
        var id = flagged("X-1");
        bank.as("ana").says("/referral review " + id).seesNot("colleague in the programme");
        bank.as("ana").clicks("referral.clear", Map.of("id", id));
        bank.as("ana").clicks("referral.deny", Map.of("id", id, "code", "SUSPECTED_MISUSE"));
        assertThat(theCase("X-1").stage()).isEqualTo(Stage.UNDER_REVIEW);
    }

    @Test
    void tellsTheReferrerNothingOfIt() {
        tells(
                "X-1",
                new Referrer.Employee(new PersonId("ana")),
                Contact.UNKNOWN,
                new Contact("C-1", "One", "s@x.com", ""));
        for (int i = 2; i <= 22; i++) {
            tells(
                    "X-" + i,
                    new Referrer.Employee(new PersonId("ana")),
                    Contact.UNKNOWN,
                    new Contact("C-" + i, "Somebody " + i, i + "@x.com", ""));
        }
        tells(
                "X-1",
                Step.UNCONFIRMED,
                new Referrer.Employee(new PersonId("ana")),
                Contact.UNKNOWN,
                new Contact("C-1", "One", "s@x.com", ""));
        tells(
                "X-23",
                new Referrer.Employee(new PersonId("ana")),
                Contact.UNKNOWN,
                new Contact("C-23", "Twenty-three", "s@x.com", ""));
        var held = theCase("X-23");
        assertThat(held.stage()).isEqualTo(Stage.UNDER_REVIEW);
        bank.as("priya")
                .says("/referral review " + held.id())
                .sees("The contact belongs to another referred person", "Very many referrals", "it did not last")
                .sees("120 points");
        bank.as("ana")
                .says("referral " + held.id())
                .sees("Some details have to be checked")
                .seesNot("misuse", "screening", "points", "fraud", "Flagged");
        bank.as("ana").doesNotHear("screening");
        bank.as("ana").doesNotHear("Flagged");
    }

    @Test
    void holdsNobodyForOneSmallThing() {
        tells(
                "X-1",
                new Referrer.Employee(new PersonId("ana")),
                Contact.UNKNOWN,
                new Contact("C-1", "One", "s@x.com", ""));
        tells(
                "X-2",
                new Referrer.Employee(new PersonId("ben")),
                Contact.UNKNOWN,
                new Contact("C-2", "Two", "s@x.com", ""));
        assertThat(theCase("X-2").stage()).isEqualTo(Stage.ENTITLED);
    }

    @Test
    void letsNobodyReleaseWhatTheirOwnManagerGainsBy() {
        tells(
                "X-1",
                Step.QUALIFIED,
                "CHEQUING",
                Country.US,
                new Referrer.Employee(new PersonId("diana")),
                new Contact("", "Diana Brooks", "", "+1 212 555 0100"),
                new Contact("C-1", "Jane Doe", "jane@x.com", "+1 212 555 0100"));
        var id = theCase("X-1").id().value();
        assertThat(theCase("X-1").stage()).isEqualTo(Stage.UNDER_REVIEW);
        // Peter reports to Diana, and Priya does not.
        bank.as("peter").clicks("referral.clear", Map.of("id", id)).sees("one of somebody they report to");
        assertThat(theCase("X-1").stage()).isEqualTo(Stage.UNDER_REVIEW);
        bank.as("priya").clicks("referral.clear", Map.of("id", id));
        assertThat(theCase("X-1").stage()).isEqualTo(Stage.ENTITLED);
    }

    @Test
    void letsNoOutcomeCostAFeeThatTheLawTiesToTheReferralAlone() {
        tells(
                "X-1",
                Step.REGISTERED,
                "SECURITIES",
                Country.US,
                new Referrer.Employee(new PersonId("noah")),
                new Contact("", "Noah", "", "+1 312 555 0100"),
                new Contact("C-1", "Jane Doe", "jane@x.com", "+1 312 555 0100"));
        var held = theCase("X-1");
        assertThat(held.stage()).isEqualTo(Stage.UNDER_REVIEW);
        var id = held.id().value();
        bank.as("priya").says("/referral deny " + id).seesNot("CLOSED_EARLY", "closed early", "never opened");
        bank.as("priya")
                .says("/referral deny " + id + " CLOSED_EARLY")
                .sees("The law doesn't let this reason count", "12 CFR 218");
        bank.as("priya")
                .clicks("referral.deny", Map.of("id", id, "code", "NOT_OPENED"))
                .sees("12 CFR 218");
        assertThat(theCase("X-1").stage()).isEqualTo(Stage.UNDER_REVIEW);
        bank.as("priya").says("/referral deny " + id + " SUSPECTED_MISUSE").presses("Confirm");
        assertThat(theCase("X-1").stage()).isEqualTo(Stage.DENIED);
    }

    private String flagged(String crmId) {
        tells(
                crmId,
                new Referrer.Customer("C-900"),
                new Contact("C-900", "Ana Silva", "ana.silva@demo.bank", ""),
                new Contact("C-1", "Jane Doe", "jane@x.com", ""));
        assertThat(theCase(crmId).stage()).isEqualTo(Stage.UNDER_REVIEW);
        return theCase(crmId).id().value();
    }

    private Referral theCase(String crmId) {
        bank.settles();
        return bank.the(LookingUp.class).find(crmId).getFirst();
    }

    private void tells(String crmId, Referrer referrer, Contact referrerContact, Contact referee) {
        tells(crmId, Step.QUALIFIED, referrer, referrerContact, referee);
    }

    private void tells(String crmId, Step step, Referrer referrer, Contact referrerContact, Contact referee) {
        tells(crmId, step, "CHEQUING", Country.CA, referrer, referrerContact, referee);
    }

    private void tells(
            String crmId,
            Step step,
            String product,
            Country country,
            Referrer referrer,
            Contact referrerContact,
            Contact referee) {
        bank.the(Receiving.class)
                .receive(new Confirmation(
                        "e-" + step + crmId,
                        crmId,
                        Optional.empty(),
                        step,
                        bank.now(),
                        new Particulars(new Product(product), country, referrer, referrerContact, referee),
                        ""));
        bank.settles();
    }
}

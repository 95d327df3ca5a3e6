package app.laurel.bot.referral.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.people.Country;
import app.laurel.bot.people.People;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.referral.CaseId;
import app.laurel.bot.referral.Confirmation;
import app.laurel.bot.referral.Contact;
import app.laurel.bot.referral.LookingUp;
import app.laurel.bot.referral.Particulars;
import app.laurel.bot.referral.Product;
import app.laurel.bot.referral.Receiving;
import app.laurel.bot.referral.Referrer;
import app.laurel.bot.referral.Step;
import app.laurel.bot.testing.Bank;
import app.laurel.bot.testing.Colleague;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReferralConversationTests {

    private final Bank bank = Bank.open();

    @Test
    void takesAReferralInOneMessageAndTwoPresses() {
        bank.as("ana")
                .says("refer Jane Doe jane@x.com for CHEQUING")
                .sees("It would earn CA$50.00 for you", "Nobody has referred them before")
                .presses("Submit")
                .sees("Please ask them first")
                .ticks("consent")
                .presses("Submit")
                .sees("Jane Doe is referred: R-");
        bank.as("ana").hears("Jane Doe, chequing account", "Referred", "Next: the bank registers it");
    }

    @Test
    void saysWhatItWouldEarnBeforeItIsSubmitted() {
        bank.as("ana")
                .says("refer")
                .sees("chequing account: CA$50.00 for you", "business account: CA$750.00 for you")
                .chooses("product", "BUSINESS")
                .fills("name", "Jane Doe")
                .fills("email", "jane@x.com")
                .presses("Check")
                .sees("It would earn CA$750.00 for you");
        assertThat(mine("ana")).isEmpty();
    }

    @Test
    void asksForWhatIsMissingAndKeepsWhatIsThere() {
        bank.as("ana")
                .says("refer Jane Doe")
                .sees("Please give their name, and an e-mail address")
                .fills("email", "jane@x.com")
                .presses("Check")
                .sees("Please choose what you refer them for")
                .seesNot("Nobody has referred");
    }

    @Test
    void asksAgainWhereTheEmailAddressCanBeNone() {
        bank.as("ana")
                .says("refer")
                .chooses("product", "CHEQUING")
                .fills("name", "Jane Doe")
                .fills("email", "jane at x.com")
                .ticks("consent")
                .presses("Submit")
                .sees("That is no e-mail address: jane at x.com")
                .fills("email", "jane@x.com")
                .ticks("consent")
                .presses("Submit")
                .sees("Jane Doe is referred");
    }

    @Test
    void submitsOnceHoweverOftenItIsPressed() {
        var ana = refers("ana", "Jane Doe jane@x.com for CHEQUING");
        ana.resends();
        assertThat(mine("ana")).hasSize(1);
    }

    @Test
    void refusesThemselvesAndTheSamePersonTwice() {
        bank.as("ana").says("refer Ana Silva " + email("ana") + " for CHEQUING").sees("You can't refer yourself");
        var id = id(refers("ana", "Jane Doe jane@x.com for CHEQUING"));
        bank.as("ana")
                .says("refer Jane Doe JANE@X.COM for CHEQUING")
                .sees("You have referred them for this already: it is " + id);
    }

    @Test
    void warnsWhoComesSecondAndStillTakesIt() {
        refers("ana", "Jane Doe jane@x.com for CHEQUING");
        bank.as("ben")
                .says("refer")
                .chooses("product", "CHEQUING")
                .fills("name", "Jane Doe")
                .fills("email", "jane@x.com")
                .ticks("consent")
                .presses("Submit")
                .sees("Somebody has referred them already")
                .seesNot("Ana")
                .presses("Submit")
                .sees("Jane Doe is referred");
    }

    @Test
    void showsNoOutcomeWhereTheFeeMayNotDependOnOne() {
        var id = id(refers("noah", "Jane Doe jane@x.com for SECURITIES"));
        bank.as("noah")
                .says("referral " + id)
                .sees("Registered", "Issued", "Paid")
                .seesNot("Confirmed");
    }

    @Test
    void keepsOneCardCurrentWhileTheCrmConfirms() {
        var id = id(refers("ana", "Jane Doe jane@x.com for CHEQUING"));
        bank.as("ana").heard(1);
        crm(id, Step.REGISTERED);
        bank.as("ana").heard(1).hears("Registered", "Next: it is opened");
        crm(id, Step.OPENED);
        bank.as("ana").hears("Opened", "Next: it is confirmed");
        bank.as("ana").says("referrals").sees("Jane Doe, chequing account (" + id + ")", "Opened");
        bank.as("ana").says(id.toLowerCase(Locale.ROOT)).sees("The bank's sales team");
        bank.as("ana").says("referral " + id).sees("Opened");
    }

    @Test
    void showsTheRewardOnceTheCrmHasConfirmed() {
        var id = id(refers("ana", "Jane Doe jane@x.com for CHEQUING"));
        crm(id, Step.QUALIFIED);
        bank.as("ana").says("referral " + id).sees("It has earned a reward", "CA$50.00");
    }

    @Test
    void showsNobodyAnotherPersonsReferral() {
        var id = id(refers("ana", "Jane Doe jane@x.com for CHEQUING"));
        bank.as("ben").says(id).sees("I can't find that referral").seesNot("Jane");
        bank.as("ben").says("referral R-AAAAAAAA").sees("I can't find that referral");
        bank.as("ben").says("referrals").sees("You haven't referred anybody yet");
        bank.as("ben").clicks("referral.takeBack", Map.of("id", id)).sees("I can't find that referral");
        bank.as("ben").clicks("referral.appeal", Map.of("id", id)).seesNot("Jane");
        bank.as("ben").says("find Jane Doe").sees("That one is for others");
        assertThat(mine("ana")).hasSize(1);
    }

    @Test
    void answersPrivatelyInAChannel() {
        refers("ana", "Jane Doe jane@x.com for CHEQUING");
        bank.as("ana")
                .inChannel()
                .says("referrals")
                .sees("I've answered you privately")
                .seesNot("Jane");
    }

    @Test
    void takesAReferralBackOnlyAfterAsking() {
        var id = id(refers("ana", "Jane Doe jane@x.com for CHEQUING"));
        bank.as("ana")
                .says(id)
                .presses("Withdraw")
                .sees("Withdraw the referral of Jane Doe?")
                .presses("Confirm")
                .sees("Withdrawn");
        bank.passes(Duration.ofHours(1));
        crm(id, Step.QUALIFIED);
        bank.as("ana").says(id).sees("Withdrawn");
    }

    @Test
    void showsHowItStandsToWhoeverPressesTooLate() {
        var id = id(refers("ana", "Jane Doe jane@x.com for CHEQUING"));
        crm(id, Step.QUALIFIED);
        bank.as("ana").clicks("referral.takeBack", Map.of("id", id)).sees("It has earned a reward");
    }

    @Test
    void tellsAnAgentWhatToSay() {
        var id = id(refers("ana", "Zoë Müller zoe@x.com for CHEQUING"));
        crm(id, Step.OPENED);
        for (var text : new String[] {"zoe muller", "ZOE@x.com", "C-77", id, "CRM-" + id, "Müller"}) {
            bank.as("kim")
                    .says("find " + text)
                    .sees("Say:", "The referral is on its way", "Who has it now", "[Raise dispute]", "Referred by");
        }
    }

    @Test
    void letsAnAgentChooseAmongSeveral() {
        refers("ana", "Jane Doe jane@x.com for CHEQUING");
        refers("ana", "Jane Roe roe@x.com for MORTGAGE");
        bank.as("kim").says("find Jane").sees("2 referrals fit. Which one is it?", "Jane Doe", "Jane Roe");
        bank.as("kim").says("find nobody at all").sees("I can't find anybody by that");
        bank.as("kim").says("find").sees("Whom are you looking for?");
    }

    @Test
    void tellsTheReferrerNothingAboutTheRefereesAccounts() {
        var id = id(refers("ana", "Jane Doe jane@x.com for CHEQUING"));
        bank.as("priya")
                .says("/referral deny " + id + " ALREADY_CUSTOMER")
                .sees("Referee had the product already", "It does not meet the terms of the programme.")
                .presses("Confirm")
                .sees("now: Turned down");
        bank.as("ana")
                .says(id)
                .sees("Turned down", "It does not meet the terms of the programme.")
                .seesNot("had the product")
                .presses("Appeal")
                .sees("Appealed");
    }

    @Test
    void goesOnWhenTheOwnerReopensIt() {
        var id = id(refers("ana", "Jane Doe jane@x.com for CHEQUING"));
        bank.as("priya")
                .says("/referral deny " + id)
                .sees("Why is it turned down?")
                .presses("Not eligible under the terms")
                .presses("Confirm");
        crm(id, Step.QUALIFIED);
        bank.as("priya")
                .says("/referral reopen " + id)
                .sees("It comes under review")
                .presses("Confirm")
                .sees("Being looked at")
                .presses("Let it go on")
                .presses("Confirm")
                .sees("now: Confirmed");
        bank.settles();
        bank.as("ana").says(id).sees("It has earned a reward");
        bank.as("priya")
                .says("/referral show " + id)
                .sees("CRM: qualified", "Turned down", "Consent", "Given by Jane Doe");
        bank.as("priya").says("/referral deny " + id + " NOT_ELIGIBLE").sees("stays as it is");
    }

    @Test
    void letsOnlyTheOwnerDecide() {
        var id = id(refers("ana", "Jane Doe jane@x.com for CHEQUING"));
        bank.as("ana").says("/referral deny " + id + " NOT_ELIGIBLE").sees("That one is for others");
        bank.as("ana")
                .clicks("referral.deny", Map.of("id", id, "code", "NOT_ELIGIBLE"))
                .sees("That is for somebody else to decide");
        bank.as("ana").clicks("referral.reopen", Map.of("id", id)).sees("That is for somebody else to decide");
        bank.as("priya").says("/referral show R-NOSUCHID").sees("I don't know that referral");
    }

    @Test
    void showsTextAsItWasWritten() {
        var ana = refers("ana", "**Jane** <b>Doe</b> jane@x.com for CHEQUING");
        ana.sees("**Jane** <b>Doe</b> is referred");
    }

    private Colleague refers(String person, String text) {
        var colleague = bank.as(person)
                .says("refer " + text)
                .ticks("consent")
                .presses("Submit")
                .sees("is referred: R-");
        bank.settles();
        return colleague;
    }

    private static String id(Colleague colleague) {
        return colleague.seen().replaceFirst("(?s).*is referred: (R-[A-Z0-9]{8}).*", "$1");
    }

    private List<?> mine(String person) {
        bank.settles();
        return bank.the(LookingUp.class).madeBy(new PersonId(person));
    }

    private String email(String person) {
        return bank.the(People.class).get(new PersonId(person)).email();
    }

    private void crm(String id, Step step) {
        var known = bank.the(LookingUp.class)
                .see(new PersonId("ana"), new CaseId(id))
                .orElseThrow()
                .particulars();
        var told = new Particulars(
                new Product(known.product().code()),
                Country.CA,
                new Referrer.Employee(new PersonId("ana")),
                Contact.UNKNOWN,
                new Contact("C-77", known.referee().name(), known.referee().email(), ""));
        bank.the(Receiving.class)
                .receive(new Confirmation("e-" + step, "CRM-" + id, Optional.of(id), step, bank.now(), told, ""));
        bank.settles();
    }
}

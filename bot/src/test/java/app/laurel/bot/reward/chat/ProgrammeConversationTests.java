package app.laurel.bot.reward.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.approval.Approving;
import app.laurel.bot.approval.DecisionId;
import app.laurel.bot.approval.Subject;
import app.laurel.bot.people.Country;
import app.laurel.bot.people.People;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import app.laurel.bot.referral.Confirmation;
import app.laurel.bot.referral.Contact;
import app.laurel.bot.referral.LookingUp;
import app.laurel.bot.referral.Particulars;
import app.laurel.bot.referral.Product;
import app.laurel.bot.referral.Receiving;
import app.laurel.bot.referral.Referrer;
import app.laurel.bot.referral.Step;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.rules.Proposal;
import app.laurel.bot.reward.rules.Proposing;
import app.laurel.bot.reward.rules.Versions;
import app.laurel.bot.testing.Bank;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgrammeConversationTests {

    private static final String PROPOSAL = "/programme propose CHEQUING from=2026-12-01 ca-employee-referrer=60.00";
    private static final String VERSION = "CHEQUING@2026-12-01";

    private final Bank bank = Bank.open().leaves("victor");

    @Test
    void showsEachProgrammeAndItsTerms() {
        bank.as("priya").says("/programme show").sees("CHEQUING", "CREDIT_CARD@2020-01-01", "INSURANCE");
        bank.as("carol")
                .says("/programme show credit_card")
                .sees("CA$75.00", "$75.00", "Referrals rewarded per referrer and year", "5", "1 January 2020");
        bank.as("priya").says("/programme show YACHTS").sees("no programme or version YACHTS");
    }

    @Test
    void writesAmountsAsMoneyOfEachCountry() {
        bank.as("priya")
                .says("/programme show chequing")
                .sees("CA$1,000,000.00 and $1,000,000.00")
                .seesNot("1000000.00");
        bank.as("priya")
                .says("/programme propose CHEQUING from=2026-12-01 budget=1250000.00 seasoning=45")
                .sees("CA$1,000,000.00 and $1,000,000.00 → CA$1,250,000.00 and $1,250,000.00", "→ 45")
                .seesNot("1250000.00");
    }

    @Test
    void offersEachTheirOwnNextStep() {
        bank.as("priya").says("/programme show").sees("[Propose new terms]").seesNot("[Show what waits]");
        bank.as("carol").says("/programme show").sees("[Show what waits]").seesNot("[Propose new terms]");
        bank.as("priya").says("/programme show chequing").sees("[Propose new terms]");
        bank.as("carol")
                .says("/programme show chequing")
                .sees("[Try it on past referrals]")
                .seesNot("[Propose new terms]");
    }

    @Test
    void asksWhichProgrammeToTryWhereNoneIsNamed() {
        bank.as("carol")
                .says("/programme test")
                .sees("Which programme?")
                .presses("BUSINESS")
                .sees("BUSINESS@2020-01-01, tried on past referrals");
    }

    @Test
    void fillsTheFormWithTodaysTermsAndShowsOnlyWhatChanges() {
        bank.as("priya")
                .says("/programme propose chequing")
                .sees("New terms for CHEQUING", "50.00", "100.00", "1000000.00")
                .fills("In force from", "2026-12-01")
                .fills("term-ca-employee-referrer", "60.00; 5000.00: 80.00")
                .presses("Show what changes")
                .sees(
                        "CHEQUING@2026-12-01: these terms change",
                        "CA$50.00 → CA$60.00, CA$80.00 from CA$5,000.00",
                        "Keep the old terms")
                .seesNot("US$50.00", "1000000.00", "customer refers");
        assertThat(bank.the(Versions.class).find(VERSION)).isEmpty();
    }

    @Test
    void holdsFromItsDayOnceComplianceHasAgreed() {
        proposes();
        bank.as(checker()).hears("New terms: CHEQUING@2026-12-01", "CA$50.00 → CA$60.00", "Priya Sharma");
        bank.as("carol").says("/programme approve").sees(VERSION, "Priya Sharma");
        bank.as(checker())
                .says("/programme approve " + VERSION)
                .sees("Agree to CHEQUING@2026-12-01?", "CA$50.00 → CA$60.00")
                .presses("Confirm")
                .sees("CHEQUING@2026-12-01 is agreed");
        bank.as("priya").hears("CHEQUING@2026-12-01 is agreed and holds from 1 December 2026 on");
        bank.as("priya").says("/programme show " + VERSION).sees("Agreed by", "CA$60.00");
        qualifies("X-1", "ana", "C-1");
        bank.as("ana").hears("Good news: CA$50.00 for you");
        bank.passes(Duration.ofDays(9));
        qualifies("X-2", "ana", "C-2");
        bank.as("ana").hears("Good news: CA$60.00 for you");
    }

    @Test
    void offersConfirmOnlyToWhoeverOfComplianceWasAsked() {
        bank.everybodyIsBack();
        proposes();
        var asked = bank.the(Approving.class)
                .find(DecisionId.of(new Subject("programme", VERSION), 1))
                .orElseThrow()
                .asked()
                .getFirst()
                .person()
                .value();
        var other = asked.equals("carol") ? "victor" : "carol";
        bank.as(other)
                .says("/programme approve " + VERSION)
                .seesNot("[Confirm]", "[Confirmar]")
                .clicks("programme.approve", Map.of("version", VERSION));
        bank.as("priya").doesNotHear("is agreed and holds");
        bank.as(asked).says("/programme approve " + VERSION).presses(asked.equals("carol") ? "Confirm" : "Confirmar");
        bank.as("priya").hears("is agreed and holds");
    }

    @Test
    void keepsTheTermsOfTheDayForWhatWasSubmittedBefore() {
        bank.as("ana")
                .says("refer Jane Doe jane@x.com for CHEQUING")
                .ticks("consent")
                .presses("Submit")
                .sees("Jane Doe is referred");
        proposes();
        bank.as(checker()).says("/programme approve " + VERSION).presses("Confirm");
        bank.as("ana")
                .hears(
                        "From 1 December 2026 other terms hold for chequing account",
                        "CA$50.00 → CA$60.00",
                        "keeps today’s");
        bank.as("ben").doesNotHear("other terms hold");
        var id =
                bank.the(LookingUp.class).madeBy(new PersonId("ana")).getFirst().id();
        bank.passes(Duration.ofDays(9));
        tells("X-1", "ana", "C-1", Step.QUALIFIED, Optional.of(id.value()));
        bank.as("ana").hears("Good news: CA$50.00 for you");
    }

    @Test
    void tellsOnceHoweverManyReferralsAreOpen() {
        for (var name : new String[] {"one", "two", "three"}) {
            bank.as("ana")
                    .says("refer Jane " + name + " " + name + "@x.com for CHEQUING")
                    .ticks("consent")
                    .presses("Submit");
        }
        proposes();
        bank.as(checker()).says("/programme approve " + VERSION).presses("Confirm");
        // One card for each referral, and one message about the terms.
        bank.as("ana").hears("other terms hold").heard(4);
    }

    @Test
    void triesTermsOnThePast() {
        qualifies("X-1", "ana", "C-1");
        qualifies("X-2", "ana", "C-2");
        qualifies("X-3", "ben", "C-3");
        bank.settles();
        bank.as("priya")
                .says(PROPOSAL)
                .sees("The last 3 referrals: With today’s terms", "2 people, CA$150.00", "2 people, CA$180.00")
                .sees("Would get more", "2 people", "Would get less", "nobody");
        bank.as("priya")
                .says("/programme propose CHEQUING from=2026-12-01 cap=1")
                .sees("Referrals rewarded per referrer and year", "none → 1", "2 people, CA$100.00", "1 person");
        proposes();
        bank.as("carol").says("/programme test " + VERSION).sees("2 people, CA$180.00");
    }

    @Test
    void foundsAProgrammeThatThereIsNotYet() {
        bank.as("priya")
                .says("/programme propose SAVINGS")
                .sees("There is no programme SAVINGS yet", "[Accounts]", "[Mortgages]");
        bank.as("priya")
                .says("/programme propose SAVINGS class=DEPOSIT from=2026-12-01 ca-employee-referrer=40.00"
                        + " limit=500.00 budget=10000.00")
                .sees("SAVINGS@2026-12-01", "CA$40.00")
                .presses("Confirm")
                .sees("has to agree");
        bank.as("priya").says("/programme show SAVINGS").seesNot("CA$40.00");
        bank.settles();
        bank.as(bank.the(app.laurel.bot.people.People.class)
                        .withRole(app.laurel.bot.people.Role.COMPLIANCE)
                        .getFirst()
                        .id()
                        .value())
                .says("/programme approve SAVINGS@2026-12-01")
                .presses("Confirm");
        bank.passes(Duration.ofMinutes(1));
        bank.as("priya").says("/programme show SAVINGS").sees("CA$40.00");
    }

    @Test
    void foundsNothingThatTheLawForbids() {
        bank.as("priya")
                .says("/programme propose HOMES class=MORTGAGE from=2026-12-01 us-customer-referrer=200.00"
                        + " limit=500.00 budget=10000.00")
                .sees("RESPA")
                .seesNot("[Confirm]");
    }

    @Test
    void goesOnTryingTermsAfterARestart() {
        qualifies("X-1", "ana", "C-1");
        proposes();
        // As it was left when the process ended.
        bank.the(TrialWishes.class).keep(new TrialWishes.Wish("request-1", new PersonId("carol"), VERSION, bank.now()));
        bank.settles();
        bank.as("carol").hears("With today’s terms", "1 person");
        assertThat(bank.the(TrialWishes.class).oldest()).isEmpty();
    }

    @Test
    void offersConfirmOnlyToThoseWhoseWordCounts() {
        proposes();
        bank.as("carol").says("/programme approve " + VERSION).sees("[Confirm]");
        bank.as("priya").says("/programme approve " + VERSION).seesNot("[Confirm]");
    }

    @Test
    void refusesWhatTheLawForbidsAndSaysWhere() {
        bank.as("priya")
                .says("/programme propose SECURITIES from=2026-12-01 us-customer-referrer=10.00")
                .sees("the law forbids it");
        bank.as("priya")
                .says("/programme propose SECURITIES from=2026-12-01 us-employee-referrer=30.00")
                .sees("more than a nominal fee", "12 CFR 218");
        bank.as("priya")
                .says("/programme propose SECURITIES from=2026-12-01")
                .fills("term-us-employee-referrer", "20.00; 1000.00: 25.00")
                .fills("term-from", "2026-12-01")
                .presses("Show what changes")
                .sees("may not depend on what comes of the referral", "20.00; 1000.00: 25.00");
        bank.as("priya")
                .says("/programme propose MORTGAGE from=2026-12-01 us-customer-referrer=10.00")
                .sees("the law forbids it", "RESPA");
    }

    @Test
    void refusesNonsenseAndKeepsWhatWasTyped() {
        for (var day : new String[] {"2026-11-23", "2026-02-30", "1999-01-01", "tomorrow"}) {
            bank.as("priya")
                    .says("/programme propose CHEQUING from=" + day + " cap=7")
                    .sees("New terms for CHEQUING", day, "7");
        }
        bank.as("priya").says("/programme propose CHEQUING from=2026-11-23").sees("24 November 2026 at the earliest");
        bank.as("priya").says("/programme propose CHEQUING from=2031-01-01").sees("23 November 2028 at the latest");
        for (var amount :
                new String[] {"-5.00", "0.00", "1e9", "12.3456", "50.00;1.00", "5;9:1;8:2", "99999999999.00"}) {
            bank.as("priya")
                    .says("/programme propose CHEQUING from=2026-12-01 ca-employee-referrer=" + amount)
                    .sees("I can’t read", amount);
        }
        bank.as("priya")
                .says("/programme propose CHEQUING from=2026-12-01 bonus=5")
                .sees("no term “bonus”");
        bank.as("priya").says("/programme propose CHEQUING from=2026-12-01").sees("nothing would change");
        bank.as("priya")
                .says("/programme propose CHEQUING from=2026-12-01 limit=")
                .sees("I can’t read");
        assertThat(bank.the(Versions.class).all()).isEmpty();
    }

    @Test
    void leavesItToTheRightPeople() {
        bank.as("ana").says(PROPOSAL).seesNot("these terms change");
        bank.as("carol").says(PROPOSAL).seesNot("these terms change");
        proposes();
        bank.as("priya").says("/programme approve " + VERSION).seesNot("Agree to");
        bank.as("priya").clicks("programme.approve", Map.of("version", VERSION)).sees("not yours to agree to");
        bank.as("ana").clicks("programme.approve", Map.of("version", VERSION)).sees("not yours to agree to");
        bank.as("ana").clicks("programme.propose", form("2026-12-02")).sees("Only a programme’s owner may do that");
        assertThat(standing()).isInstanceOf(Proposal.Standing.Proposed.class);
    }

    @Test
    void takesAPressThatComesTwiceOrLateForWhatItIs() {
        bank.as("priya")
                .says(PROPOSAL)
                .presses("Confirm")
                .sees("has to agree")
                .resends()
                .sees("has to agree");
        bank.as("priya")
                .clicks("programme.propose", form("2026-12-01"))
                .sees("is there already (waits for compliance)");
        bank.as("peter").says(PROPOSAL).sees("is there already");
        bank.settles();
        bank.as(checker())
                .says("/programme approve " + VERSION)
                .presses("Confirm")
                .sees("is agreed");
        bank.as(checker())
                .clicks("programme.approve", Map.of("version", VERSION))
                .sees("does not wait any more");
        bank.as("carol").says("/programme approve " + VERSION).sees("does not wait any more", "agreed");
    }

    @Test
    void letsAYesThatComesTooLateChangeNothing() {
        proposes();
        bank.passes(Duration.ofDays(8));
        bank.as(checker()).says("/programme approve " + VERSION).presses("Confirm");
        bank.as("priya").hears("CHEQUING@2026-12-01 was agreed too late");
        assertThat(standing()).isInstanceOf(Proposal.Standing.Lapsed.class);
        qualifies("X-1", "ana", "C-1");
        bank.as("ana").hears("Good news: CA$50.00 for you");
    }

    @Test
    void canBeProposedAgainAfterANo() {
        proposes();
        bank.as(checker()).fills("words", "Too generous").presses("Reject");
        bank.as("priya").hears("CHEQUING@2026-12-01 was turned down");
        proposes();
        assertThat(bank.the(Versions.class).find(VERSION).orElseThrow().round()).isEqualTo(2);
        bank.as(checker())
                .says("/programme approve " + VERSION)
                .presses("Confirm")
                .sees("is agreed");
        assertThat(standing()).isInstanceOf(Proposal.Standing.Approved.class);
    }

    @Test
    void stopsWhatPaysTooMuchInADayUntilItsOwnerLetsItGoOn() {
        holdsFromTomorrow("breaker=2");
        qualifies("X-1", "ana", "C-1");
        qualifies("X-2", "ana", "C-2");
        qualifies("X-3", "ben", "C-3");
        qualifies("X-4", "ben", "C-4");
        bank.as("priya").hears("Payouts of CHEQUING are stopped", "nothing is lost");
        bank.as("peter").hears("CHEQUING");
        bank.as("ben")
                .hears("is on hold", "payouts of this programme are paused for a check", "Nothing is lost")
                .doesNotHear("Good news");
        bank.as("ana").says("rewards").sees("CA$100.00").seesNot("paused");
        bank.as(finance()).says("/payout list held").sees("On hold");
        bank.as("ana").says("/programme reset CHEQUING").seesNot("go on?");
        bank.as("ana")
                .clicks("programme.reset", Map.of("programme", "CHEQUING", "trip", 1))
                .sees("Only a programme’s owner");
        bank.as("priya")
                .says("/programme reset CHEQUING")
                .sees("Let the payouts of CHEQUING go on?", "2 rewards, CA$100.00")
                .presses("Confirm")
                .sees("The payouts of CHEQUING go on");
        bank.as("ben").hears("Good news: CA$50.00 for you");
        bank.as("priya").hears("The payouts of CHEQUING go on");
        bank.as("peter")
                .clicks("programme.reset", Map.of("programme", "CHEQUING", "trip", 1))
                .sees("are not stopped");
        bank.as("priya").says("/programme reset YACHTS").sees("are not stopped");
    }

    @Test
    void tracesAPayoutBackToItsTermsAndTheCrmsEvent() {
        holdsFromTomorrow("ca-employee-referrer=60.00");
        qualifies("X-7", "ana", "C-7");
        var payout = bank.the(app.laurel.bot.reward.overview.LookingUp.class)
                .of(Owner.of(new PersonId("ana")))
                .getFirst()
                .transfer()
                .orElseThrow()
                .id();
        bank.as(finance())
                .says("/payout show " + payout)
                .sees(
                        "CHEQUING@2026-11-24",
                        "Rule proposed by Priya Sharma",
                        "Rule agreed by Carol Nguyen",
                        "X-7/e-QUALIFIEDX-7");
    }

    @Test
    void saysWhyAReferralEarnedNothingByTheTermsAndOffersAnAppeal() {
        holdsFromTomorrow("window=3");
        tells("X-8", "ana", "C-8", Step.REGISTERED, Optional.empty());
        bank.passes(Duration.ofDays(5));
        tells("X-8", "ana", "C-8", Step.QUALIFIED, Optional.empty());
        bank.as("ana")
                .hears("completed later than the programme allows")
                .says("referral X-8")
                .sees("completed later than the programme allows", "[Appeal]");
        bank.as("priya").says("/referral show X-8").sees("longer than the window of the rule version", "[Reopen]");
    }

    @Test
    void namesTheLawWhereItLeavesNoChoice() {
        bank.as("priya")
                .says("/programme show mortgage")
                .sees("The law, country US, customers No fee (RESPA section 8, 12 CFR 1024.14)");
        bank.as("carol")
                .says("/programme show securities")
                .sees("Only for the referral itself, whatever comes of it; at most $25.00 (Regulation R, 12 CFR 218)")
                .sees("The law, country CA, customers No fee (bank policy (compliance))");
        bank.as("priya").says("/programme show chequing").seesNot("The law");
    }

    @Test
    void namesTheLawThatHasTurnedAReferralDown() {
        bank.the(Receiving.class)
                .receive(new Confirmation(
                        "e-law",
                        "X-9",
                        Optional.empty(),
                        Step.QUALIFIED,
                        bank.now(),
                        new Particulars(
                                new Product("MORTGAGE"),
                                Country.US,
                                new Referrer.Customer("C-900"),
                                new Contact("C-900", "Cus Tomer", "cus@x.com", ""),
                                new Contact("C-9", "Somebody", "some@x.com", "")),
                        ""));
        bank.settles();
        bank.as("priya").says("/referral show X-9").sees("LAW_BLOCKED", "Law RESPA section 8, 12 CFR 1024.14");
    }

    private void holdsFromTomorrow(String terms) {
        bank.as("priya")
                .says("/programme propose CHEQUING from=2026-11-24 " + terms)
                .presses("Confirm");
        bank.settles();
        bank.as("carol")
                .says("/programme approve CHEQUING@2026-11-24")
                .presses("Confirm")
                .sees("is agreed");
        bank.passes(Duration.ofDays(1));
    }

    private String finance() {
        return bank.the(People.class).withRole(Role.FINANCE).stream()
                .filter(one -> one.language()
                        .map(language -> language.getLanguage().equals("en"))
                        .orElse(true))
                .findFirst()
                .orElseThrow()
                .id()
                .value();
    }

    private static Map<String, String> form(String from) {
        return Map.of(
                "programme", "CHEQUING",
                "term-from", from,
                "term-ca-employee-referrer", "61.00",
                "term-limit", "500.00",
                "term-budget", "1000000.00");
    }

    /** Whoever of compliance was asked first. */
    private String checker() {
        bank.settles();
        var proposal = bank.the(Versions.class).find(VERSION).orElseThrow();
        var decision = DecisionId.of(new Subject(Proposing.KIND, VERSION), proposal.round());
        return bank.the(Approving.class)
                .find(decision)
                .orElseThrow()
                .asked()
                .getFirst()
                .person()
                .value();
    }

    private Proposal.Standing standing() {
        bank.settles();
        return bank.the(Versions.class).find(VERSION).orElseThrow().standing();
    }

    private void proposes() {
        bank.as("priya").says(PROPOSAL).presses("Confirm").sees("from compliance has to agree");
        bank.settles();
    }

    private void qualifies(String crmId, String employee, String customer) {
        tells(crmId, employee, customer, Step.QUALIFIED, Optional.empty());
    }

    private void tells(String crmId, String employee, String customer, Step step, Optional<String> laurelId) {
        bank.the(Receiving.class)
                .receive(new Confirmation(
                        "e-" + step + crmId,
                        crmId,
                        laurelId,
                        step,
                        bank.now(),
                        new Particulars(
                                new Product("CHEQUING"),
                                Country.CA,
                                new Referrer.Employee(new PersonId(employee)),
                                Contact.UNKNOWN,
                                new Contact(customer, "Somebody " + customer, customer + "@x.com", "")),
                        "Qualified"));
        bank.settles();
    }
}

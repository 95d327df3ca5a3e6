package app.laurel.bot.reward.earning;

import static app.laurel.bot.people.Country.CA;
import static app.laurel.bot.people.Country.US;
import static app.laurel.bot.reward.Samples.ANA;
import static app.laurel.bot.reward.Samples.MAYA;
import static app.laurel.bot.reward.rules.Trigger.OUTCOME;
import static app.laurel.bot.reward.rules.Trigger.REFERRAL;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.money.Money;
import app.laurel.bot.people.Country;
import app.laurel.bot.referral.Product;
import app.laurel.bot.referral.Referrer;
import app.laurel.bot.referral.Terms;
import app.laurel.bot.reward.Samples;
import app.laurel.bot.reward.law.Law;
import app.laurel.bot.reward.law.ProductClass;
import app.laurel.bot.reward.law.Provision;
import app.laurel.bot.reward.law.ReferrerKind;
import app.laurel.bot.reward.law.Ruling;
import app.laurel.bot.reward.rules.Trigger;
import app.laurel.bot.reward.yaml.DemoRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssessingTests {

    private final Assessing assessing = new Assessing(DemoRules.programmes(), DemoRules.law());

    @Test
    void paysEmployeesForChequingInTheMoneyOfTheCountry() {
        assertThat(earned("CHEQUING", CA, ANA, OUTCOME)).isEqualTo("ana 50.00 CAD");
        assertThat(earned("CHEQUING", US, ANA, OUTCOME)).isEqualTo("ana 50.00 USD");
    }

    @Test
    void paysCustomersAndWhomTheyIntroduce() {
        assertThat(earned("CHEQUING", CA, MAYA, OUTCOME))
                .isEqualTo("customer:C-1001 100.00 CAD, customer:C-9 50.00 CAD");
    }

    @Test
    void paysNothingForARegistrationThatHasToQualify() {
        assertThat(earned("CHEQUING", CA, ANA, REFERRAL)).isEqualTo("nothing yet");
        assertThat(earned("BUSINESS", US, ANA, REFERRAL)).isEqualTo("nothing yet");
    }

    @Test
    void paysStaffInTheUnitedStatesForTheReferralOnlyWhereTheLawWantsThat() {
        for (var product : new String[] {"SECURITIES", "INSURANCE"}) {
            assertThat(earned(product, US, ANA, REFERRAL)).isEqualTo("ana 25.00 USD");
            assertThat(earned(product, US, ANA, OUTCOME)).isEqualTo("nothing yet");
            assertThat(earned(product, CA, ANA, REFERRAL)).isEqualTo("nothing yet");
            assertThat(earned(product, CA, ANA, OUTCOME)).isEqualTo("ana 25.00 CAD");
        }
    }

    @Test
    void paysNoCustomerForWhatTheLawForbids() {
        assertThat(earned("MORTGAGE", US, MAYA, OUTCOME)).isEqualTo("LAW_BLOCKED");
        assertThat(earned("MORTGAGE", CA, MAYA, OUTCOME)).isEqualTo("customer:C-1001 200.00 CAD");
        assertThat(earned("MORTGAGE", US, ANA, OUTCOME)).isEqualTo("ana 200.00 USD");
        assertThat(earned("SECURITIES", US, MAYA, REFERRAL)).isEqualTo("LAW_BLOCKED");
        assertThat(earned("INSURANCE", CA, MAYA, OUTCOME)).isEqualTo("LAW_BLOCKED");
    }

    /** Terms that were lawful when they were agreed are held against the law of the day on which they would pay. */
    @Test
    void paysNoMoreThanIsNominalByTheLawOfTheDay() {
        assertThat(securities("25.00")).isInstanceOf(Terms.Offer.Earns.class);
        assertThat(securities("24.99"))
                .isEqualTo(new Terms.Offer.Nothing("LAW_BLOCKED", Optional.of("a rule of that day")));
    }

    private static Terms.Offer securities(String cap) {
        var ruling = new Ruling.OnReferralOnly(Optional.of(Money.of(cap, "USD")), "a rule of that day");
        var law = new Law(List.of(new Provision(
                US, ProductClass.SECURITIES, ReferrerKind.EMPLOYEE, LocalDate.parse("2000-01-01"), ruling)));
        return new ProgrammeTerms(new Assessing(DemoRules.programmes(), law))
                .offer(new Product("SECURITIES"), US, ANA, Samples.NOON);
    }

    @Test
    void saysWhyItPaysNothing() {
        assertThat(earned("BUSINESS", CA, MAYA, OUTCOME)).isEqualTo("NOT_COVERED");
        assertThat(earned("YACHTS", CA, ANA, OUTCOME)).isEqualTo("NO_PROGRAMME");
    }

    @Test
    void offersBeforehandWhatItWillPay() {
        var terms = new ProgrammeTerms(assessing);
        assertThat(terms.offer(new Product("CHEQUING"), CA, MAYA, Samples.NOON))
                .isEqualTo(new Terms.Offer.Earns(Samples.cad("100.00"), Optional.of(Samples.cad("50.00")), false, 0));
        assertThat(terms.offer(new Product("MORTGAGE"), US, MAYA, Samples.NOON))
                .isEqualTo(new Terms.Offer.Nothing("LAW_BLOCKED", Optional.of("RESPA section 8, 12 CFR 1024.14")));
        assertThat(terms.products(US, Samples.NOON)).first().isEqualTo(new Product("CHEQUING"));
    }

    private String earned(String product, Country country, Referrer referrer, Trigger trigger) {
        return switch (assessing.assess(Samples.facts("R-1", product, country, referrer), trigger)) {
            case Assessment.NothingYet none -> "nothing yet";
            case Assessment.Denied(var reason) -> reason.name();
            case Assessment.Due(var version, var claims, var onReferral) ->
                String.join(
                        ", ",
                        claims.stream()
                                .map(claim -> claim.owner() + " " + claim.amount())
                                .toList());
        };
    }
}

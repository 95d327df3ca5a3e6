package app.laurel.bot.reward.earning;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.money.Money;
import app.laurel.bot.people.Country;
import app.laurel.bot.referral.CaseId;
import app.laurel.bot.referral.Product;
import app.laurel.bot.referral.ReferralFacts;
import app.laurel.bot.reward.Samples;
import app.laurel.bot.reward.rules.Cap;
import app.laurel.bot.reward.rules.Trigger;
import app.laurel.bot.reward.yaml.DemoRules;
import app.laurel.bot.reward.yaml.YamlProgrammes;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TermsTests {

    private static final Instant JANUARY = Instant.parse("2026-01-10T12:00:00Z");
    private static final Instant MARCH = Instant.parse("2026-03-10T12:00:00Z");
    private static final String FILE = """
            awards: { budget: 50000.00, approval-limit: 500.00 }
            programmes:
              - code: CHEQUING
                class: DEPOSIT
                budget: 1000.00
                versions:
                  - from: 2020-01-01
                    approval-limit: 500.00
                    minimum: 100.00
                    window-days: 30
                    fees:
                      - referrer: employee
                        paid: referrer
                        for: outcome
                        countries: [CA, US]
                        amount: 50.00
                        tiers: [{ from: 10000.00, amount: 120.00 }, { from: 1000.00, amount: 75.00 }]
                  - from: 2026-02-01
                    approval-limit: 500.00
                    fees:
                      - { referrer: employee, paid: referrer, for: outcome, countries: [CA, US], amount: 10.00 }
            """;

    private final Assessing assessing =
            new Assessing(YamlProgrammes.read("test.yaml", FILE, DemoRules.law()), DemoRules.law());

    @Test
    void paysByTheHighestTierThatTheBusinessReaches() {
        assertThat(earned(JANUARY, JANUARY, "999.99")).isEqualTo("50.00 CAD");
        assertThat(earned(JANUARY, JANUARY, "1000.00")).isEqualTo("75.00 CAD");
        assertThat(earned(JANUARY, JANUARY, "10000.00")).isEqualTo("120.00 CAD");
    }

    @Test
    void paysNothingBelowTheMinimumOrWhereNothingIsKnown() {
        assertThat(earned(JANUARY, JANUARY, "100.00")).isEqualTo("50.00 CAD");
        assertThat(earned(JANUARY, JANUARY, "99.99")).isEqualTo("BELOW_MINIMUM");
        assertThat(earned(JANUARY, JANUARY, "")).isEqualTo("BELOW_MINIMUM");
    }

    @Test
    void paysNothingAfterTheWindow() {
        assertThat(earned(JANUARY, JANUARY.plus(Duration.ofDays(30)), "100.00")).isEqualTo("50.00 CAD");
        assertThat(earned(JANUARY, JANUARY.plus(Duration.ofDays(30)).plusSeconds(1), "100.00"))
                .isEqualTo("WINDOW_PASSED");
    }

    @Test
    void keepsTheTermsOfTheDayOnWhichItWasSubmitted() {
        assertThat(earned(JANUARY, JANUARY.plus(Duration.ofDays(25)), "1000.00"))
                .isEqualTo("75.00 CAD");
        assertThat(assess(facts(Optional.empty(), MARCH, ""))).isEqualTo("10.00 CAD");
    }

    @Test
    void capsByMoneyAsWellAsByNumber() {
        var cap = new Cap(Optional.of(5), Optional.of(new BigDecimal("500.00")));
        assertThat(cap.isReached(4, Samples.cad("400.00"), Samples.cad("100.00")))
                .isFalse();
        assertThat(cap.isReached(4, Samples.cad("400.00"), Samples.cad("100.01")))
                .isTrue();
        assertThat(cap.isReached(5, Samples.cad("0.00"), Samples.cad("1.00"))).isTrue();
    }

    private String earned(Instant submitted, Instant qualified, String business) {
        return assess(facts(Optional.of(submitted), qualified, business));
    }

    private static ReferralFacts facts(Optional<Instant> submitted, Instant qualified, String business) {
        return new ReferralFacts(
                new CaseId("R-1"),
                new Product("CHEQUING"),
                Country.CA,
                Samples.ANA,
                "customer:C-9",
                qualified,
                submitted,
                submitted,
                Optional.of(business).filter(text -> !text.isEmpty()).map(text -> Money.of(text, "CAD")));
    }

    private String assess(ReferralFacts facts) {
        return switch (assessing.assess(facts, Trigger.OUTCOME)) {
            case Assessment.NothingYet none -> "nothing yet";
            case Assessment.Denied(var reason) -> reason.name();
            case Assessment.Due(var version, var claims, var onReferral) ->
                claims.getFirst().amount().toString();
        };
    }
}

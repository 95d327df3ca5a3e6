package app.laurel.bot.reward.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.bot.money.Money;
import app.laurel.bot.reward.budget.BudgetId;
import app.laurel.bot.reward.rules.Programme;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class YamlProgrammesTests {

    private static final String GOOD = """
            awards: { budget: 50000.00, approval-limit: 500.00 }
            programmes:
              - code: SECURITIES
                class: SECURITIES
                budget: 1000.00
                versions:
                  - from: 2020-01-01
                    approval-limit: 500.00
                    fees:
                      - { referrer: employee, paid: referrer, for: referral, countries: [US], amount: 25.00 }
            """;

    @Test
    void knowsTheDemoProgrammes() {
        var programmes = DemoRules.programmes();
        assertThat(programmes.all())
                .extracting(Programme::code)
                .containsExactly("CHEQUING", "CREDIT_CARD", "BUSINESS", "MORTGAGE", "SECURITIES", "INSURANCE");
        assertThat(programmes.yearlyBudget(new BudgetId("CHEQUING-CAD-2026"))).contains(Money.of("1000000.00", "CAD"));
        assertThat(programmes.yearlyBudget(new BudgetId("AWARDS-USD-2026"))).contains(Money.of("50000.00", "USD"));
        assertThat(programmes.yearlyBudget(new BudgetId("NONE-USD-2026"))).isEmpty();
    }

    @Test
    void appliesTheVersionOfTheDay() {
        var second = """
                  - from: 2026-06-01
                    approval-limit: 400.00
                    fees:
                      - { referrer: employee, paid: referrer, for: referral, countries: [US], amount: 20.00 }
            """.indent(0);
        var programme = read(GOOD + second).find("SECURITIES").orElseThrow();
        assertThat(programme.inForce(LocalDate.parse("2019-12-31"))).isEmpty();
        assertThat(programme
                        .inForce(LocalDate.parse("2026-05-31"))
                        .orElseThrow()
                        .id())
                .isEqualTo("SECURITIES@2020-01-01");
        assertThat(programme
                        .inForce(LocalDate.parse("2026-06-01"))
                        .orElseThrow()
                        .id())
                .isEqualTo("SECURITIES@2026-06-01");
    }

    @Test
    void refusesWhatTheLawForbids() {
        refuses(
                GOOD.replace("for: referral", "for: outcome"),
                "line 10",
                "may not depend on the outcome",
                "12 CFR 218");
        refuses(GOOD.replace("amount: 25.00", "amount: 30.00"), "line 10", "more than a nominal fee");
        refuses(GOOD.replace("referrer: employee", "referrer: customer"), "line 10", "the law forbids it");
    }

    @Test
    void namesTheLineAndTheReasonOfAMistake() {
        refuses(GOOD.replace("amount: 25.00", "amount: 25.0"), "line 10", "no amount like 1500.00");
        refuses(GOOD.replace("amount: 25.00", "amount: -25.00"), "line 10", "no amount like 1500.00");
        refuses(GOOD.replace("from: 2020-01-01", "from: 2020-13-01"), "line 7", "no day like");
        refuses(GOOD.replace("countries: [US]", "countries: [UK]"), "line 10", "UK isn't one of ca, us");
        refuses(GOOD.replace("class: SECURITIES", "klass: SECURITIES"), "line 4", "klass isn't known");
        refuses(GOOD.replace("    budget: 1000.00\n", ""), "line 3", "budget is missing");
        refuses(GOOD.replace("[US]", "[US, US]"), "line 7", "paid twice");
        refuses(GOOD.replace("programmes:", "programmes: ["), "line ");
        refuses("", "line 1", "empty");
    }

    private static void refuses(String text, String... because) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(RefusedFile.class).hasMessageContainingAll(because);
    }

    private static app.laurel.bot.reward.rules.Programmes read(String text) {
        return YamlProgrammes.read("test.yaml", text, DemoRules.law());
    }
}

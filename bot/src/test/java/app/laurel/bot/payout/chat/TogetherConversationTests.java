package app.laurel.bot.payout.chat;

import app.laurel.bot.exchange.Rate;
import app.laurel.bot.exchange.Rates;
import app.laurel.bot.payout.reconciliation.Reconciling;
import app.laurel.bot.people.Country;
import app.laurel.bot.testing.Bank;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;

/** Reports in two currencies: added up with rate, day and source, or not at all. */
class TogetherConversationTests {

    private final Bank bank = Bank.open();

    @Test
    void addsNothingUpWithoutARate() {
        spends();
        bank.as("fiona")
                .says("/budget show")
                .sees("Not added up across currencies", "no rate from USD to CAD of the last 10 days")
                .seesNot("Together");
    }

    @Test
    void addsBudgetsUpAndSaysByWhichRateOfWhomAndWhen() {
        spends();
        published("2026-11-13", "1.3000");
        published("2026-11-20", "1.3987");
        // Not published yet on the report's day.
        published("2026-11-24", "9.0000");
        bank.as("fiona")
                .says("/budget show")
                .sees("Together, in CAD", "1 USD = 1.3987 CAD (Bank of Canada, 20 November 2026).")
                .sees("For reading only", "Spent CA$119.94") // 50.00 + 50.00 × 1.3987, half to even
                .seesNot("1.3000", "9.0000");
    }

    @Test
    void takesNoRateThatIsTooOld() {
        spends();
        published("2026-11-12", "1.3000");
        bank.as("fiona").says("/budget show").sees("Not added up across currencies");
    }

    @Test
    void saysSoInFrenchAndArabic() {
        spends();
        published("2026-11-20", "1.3987");
        bank.as("felix")
                .says("/budget show")
                .sees("Ensemble, en CAD", "1 USD = 1,3987 CAD (Bank of Canada, le 20 novembre 2026)");
        bank.as("farid").says("/budget show").sees("المجموع بعملة", "1.3987");
    }

    @Test
    void leavesTheBooksInTheirOwnCurrency() {
        spends();
        published("2026-11-20", "1.3987");
        bank.as("fiona").says("/budget show usd").sees("Balanced", "$50.00").seesNot("Together", "CA$");
    }

    @Test
    void addsTheControlTotalsUpByTheRateOfTheirDay() {
        spends();
        bank.passes(Duration.ofMinutes(5));
        published("2026-11-20", "1.4000");
        bank.the(Reconciling.class).want();
        bank.passes(Duration.ofMinutes(2));
        bank.as("fiona")
                .says("/payout reconcile")
                .sees("Everything agrees", "Together, in CAD", "1 USD = 1.4000 CAD", "Paid CA$120.00");
        published("2026-11-24", "2.0000");
        bank.as("fiona").says("/payout reconcile").sees("1 USD = 1.4000 CAD").seesNot("2.0000");
    }

    private void spends() {
        new CrmConfirms(bank).referralOf("ana", "CHEQUING", "X-1");
        new CrmConfirms(bank).referralOf("diego", Country.US, "CHEQUING", "X-2");
        bank.passes(Duration.ofMinutes(1));
    }

    private void published(String day, String rate) {
        bank.the(Rates.class)
                .keep(new Rate(
                        Currency.getInstance("USD"),
                        Currency.getInstance("CAD"),
                        LocalDate.parse(day),
                        new BigDecimal(rate),
                        "Bank of Canada"));
    }
}

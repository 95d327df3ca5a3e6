package app.laurel.bot.payout.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.people.Country;
import app.laurel.bot.referral.Contact;
import app.laurel.bot.referral.Particulars;
import app.laurel.bot.referral.Product;
import app.laurel.bot.referral.Referrer;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.entitlement.Stage;
import app.laurel.bot.reward.overview.LookingUp;
import app.laurel.bot.testing.Bank;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What finance writes for the tax authorities and the general ledger, and what waits for a form until then. */
class YearEndConversationTests {

    private static final Owner CUSTOMER = new Owner("customer:C-1001");
    // 1099-MISC, payments from 2026 on: 2,000.00; a customer earns 100.00 for each account.
    private static final int BELOW_THE_THRESHOLD = 19;

    private final Bank bank = Bank.open();

    @Test
    void whatWouldReachTheThresholdWaitsForTheFormAndIsPaidOnceItIsIn() {
        for (int number = 1; number <= BELOW_THE_THRESHOLD + 1; number++) {
            opensAnAccount(number);
        }
        bank.passes(Duration.ofMinutes(10));
        assertThat(paid()).isEqualTo(BELOW_THE_THRESHOLD);
        bank.as("fiona").says("/payout troubles").sees("A tax form is missing: 1 payout");
        bank.as("fiona").says("/payout list settled").sees("Customer C-1001").seesNot("customer:");
        bank.as("fiona")
                .says("/tax form C-1001")
                .sees("Customer C-1001")
                .presses("Confirm")
                .sees("W-9 is noted", "[All payouts]");
        bank.passes(Duration.ofMinutes(10));
        assertThat(paid()).isEqualTo(BELOW_THE_THRESHOLD + 1);
        // The twenty new customers have 50.00 each.
        bank.as("fiona")
                .says("/tax export US 2026")
                .sees(
                        "tax-US-2026.csv is written",
                        "Customers 21",
                        "To be reported 1",
                        "Amount $3,000.00",
                        "[All payouts]");
    }

    @Test
    void aDayIsExportedWhenItIsOver() {
        bank.as("fiona").says("/ledger export 2026-11-23").sees("That day is not over yet");
        bank.as("fiona")
                .says("/ledger export 2026-11-22")
                .sees("Close 22 November", "Nobody can open it again")
                .presses("Confirm")
                .sees("journal-2026-11-22.csv is written");
        // What is closed, with a later day, too, is written at once.
        bank.as("fiona").says("/ledger export 2026-11-22").sees("journal-2026-11-22.csv is written");
        bank.as("fiona").says("/ledger export 2026-11-21").sees("journal-2026-11-21.csv is written");
    }

    @Test
    void nobodyButFinanceClosesADay() {
        bank.as("ana").clicks("payout.closeDay", Map.of("day", "2026-11-22")).sees("That is for finance");
        bank.as("fiona").says("/ledger export 2026-11-22").sees("Close 22 November");
    }

    @Test
    void nonsenseIsAnsweredWithAnExample() {
        bank.as("fiona").says("/ledger export yesterday").sees("can't read yesterday", "/ledger export 2026-11-26");
        bank.as("fiona").says("/tax export MX 2026").sees("CA or US", "/tax export US 2026");
        bank.as("fiona").says("/tax export US 26").sees("/tax export US 2026");
    }

    @Test
    void isForFinanceOnly() {
        bank.as("ana").says("/ledger export 2026-11-22").seesNot("is written");
        bank.as("ana").says("/tax export US 2026").seesNot("is written");
    }

    private long paid() {
        return bank.the(LookingUp.class).of(CUSTOMER).stream()
                .filter(one -> one.stage() == Stage.SETTLED)
                .count();
    }

    private void opensAnAccount(int number) {
        var crmId = "X-" + number;
        var particulars = new Particulars(
                new Product("CHEQUING"),
                Country.US,
                new Referrer.Customer("C-1001"),
                new Contact("C-1001", "Rosa Kim", "rosa@example.com", ""),
                new Contact("C-9" + number, "Maya Chen", "maya" + number + "@example.com", ""));
        new CrmConfirms(bank).confirms(crmId, particulars);
        bank.settles();
    }
}

package app.laurel.bot.payout.chat;

import app.laurel.bot.payout.News;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.payment.Learning;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.overview.LookingUp;
import app.laurel.bot.testing.Bank;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TroubleConversationTests {

    private final Bank bank = Bank.open();

    @Test
    void saysSoIfEverythingArrives() {
        bank.as("fiona").says("/payout troubles").sees("Everything arrives");
    }

    @Test
    void gathersWhatARailRefusedAndPaysAllOfItAnewOnce() {
        refused("X-1", "ana");
        refused("X-2", "ben");
        bank.as("fiona")
                .says("/payout troubles")
                .sees("Refused or returned by simulated: 2 payouts", "CA$100.00", "account closed", "[Pay anew]")
                .seesNot("[Ask again]")
                .presses("Pay anew")
                .sees("under a new key", "CA$100.00", "[Confirm]")
                .presses("Confirm")
                .sees("2 payouts are being dealt with");
        bank.passes(Duration.ofMinutes(1));
        bank.as("fiona")
                .clicks("payout.handle", Map.of("cause", "FAILED.simulated.ACCOUNT_CLOSED.CAD", "deed", "ANEW"))
                .sees("That is not there any more");
        bank.as("ana").says("rewards").sees("CA$50.00 this year");
    }

    /** A press that comes twice must not pay anew what has failed again meanwhile. */
    @Test
    void leavesAloneWhatGotIntoTroubleAfterTheCardWasShown() {
        refused("X-1", "ana");
        var seen = bank.now();
        bank.passes(Duration.ofMinutes(1));
        refused("X-2", "ben");
        var press = Map.<String, Object>of(
                "cause", "FAILED.simulated.ACCOUNT_CLOSED.CAD", "deed", "ANEW", "asOf", seen.toString());
        bank.as("fiona").clicks("payout.handle", press).sees("1 payout is being dealt with", "1 had moved on");
        bank.passes(Duration.ofMinutes(1));
        bank.as("fiona").clicks("payout.handle", press).sees("Nothing was left to do");
        bank.as("ben").says("rewards").sees("payment details are missing");
    }

    @Test
    void tellsThePayeeWhereToGiveWhatIsMissingAndWhereNot() {
        refused("X-1", "ana");
        bank.as("ana").says("rewards").sees("payment details are missing", "never here in chat", "pays it anew");
    }

    @Test
    void isForFinanceOnly() {
        refused("X-1", "ana");
        bank.as("ben")
                .clicks("payout.handle", Map.of("cause", "FAILED.simulated.ACCOUNT_CLOSED.CAD", "deed", "ANEW"))
                .seesNot("50.00");
        bank.as("fiona").says("/payout troubles").sees("Refused or returned by simulated: 1 payout");
    }

    @Test
    void takesNoteOfATaxFormOnce() {
        bank.as("fiona")
                .says("/tax form C-1001")
                .sees("Is the form W-9 in?", "[Confirm]")
                .presses("Confirm")
                .sees("W-9 is noted")
                .says("/tax form C-1001")
                .sees("No form is missing");
    }

    private void refused(String crmId, String person) {
        new CrmConfirms(bank).referralOf(person, "CHEQUING", crmId);
        bank.settles();
        var payout = bank.the(LookingUp.class)
                .of(Owner.of(new PersonId(person)))
                .getFirst()
                .transfer()
                .orElseThrow()
                .id();
        bank.the(Learning.class).hear("simulated", new PayoutId(payout), new News.Failed("ACCOUNT_CLOSED"));
        bank.settles();
    }
}

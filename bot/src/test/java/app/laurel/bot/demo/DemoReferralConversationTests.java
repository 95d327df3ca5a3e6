package app.laurel.bot.demo;

import app.laurel.bot.people.PersonId;
import app.laurel.bot.referral.LookingUp;
import app.laurel.bot.testing.Bank;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DemoReferralConversationTests {

    private final Bank bank = Bank.open();

    @Test
    void hasAHistoryToLookAt() {
        bank.the(DemoReferrals.class).tell();
        bank.settles();
        bank.as("ana").says("referrals").sees("Jane Doe", "Opened", "Luis Ortega", "Sam Lee", "Referred");
        bank.as("ben").says("referrals").sees("Nora Baker", "Waits for an approver");
        bank.as("chloe").says("referrals").sees("Paul Roy");
        bank.as("kim").says("find C-2001").sees("Tom Field", "Say:");
    }

    @Test
    void saysWhatTheCrmWouldSay() {
        bank.the(DemoReferrals.class).tell();
        bank.settles();
        var id = bank.the(LookingUp.class).madeBy(new PersonId("ana")).stream()
                .filter(referral -> referral.particulars().product().code().equals("MORTGAGE"))
                .findFirst()
                .orElseThrow()
                .id();
        bank.as("ana").says("/demo crm " + id + " qualified").sees("The CRM has said: qualified", "[reversed]");
        bank.settles();
        bank.as("ana").says("referral " + id).sees("CA$200.00");
        bank.passes(Duration.ofHours(1));
        bank.as("ana").says("/demo crm " + id).sees("What does the CRM say?").presses("reversed");
        bank.settles();
        bank.as("ana").says("referral " + id).sees("Taken back");
        bank.as("ana").says("/demo crm R-NOSUCHID opened").sees("Which referral does the CRM speak of?");
        bank.as("ana").says("/demo crm").sees("Which referral does the CRM speak of?");
    }
}

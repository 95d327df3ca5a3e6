package app.laurel.bot.payout.chat;

import app.laurel.bot.people.PersonId;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.overview.LookingUp;
import app.laurel.bot.testing.Bank;
import app.laurel.bot.voting.Election;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClassificationConversationTests {

    private final Bank bank = Bank.open();

    @Test
    void keepsWhatSpeaksForAnAward() {
        var election = Election.at(bank)
                .nominating()
                .nominated("lucy", "ben")
                .nominated("noah", "ana")
                .voting();
        election.votes("noah", "ben");
        election.counted().published();
        bank.passes(Duration.ofHours(2));

        bank.as("fiona")
                .says("/payout show " + reward("ben"))
                .sees("Counts for tax as", "Award: 2 nominated", "1 winner");
    }

    @Test
    void callsAReferralsRewardAReward() {
        new CrmConfirms(bank).referralOf("ana", "CHEQUING", "X-1");
        bank.settles();

        bank.as("fiona")
                .says("/payout show " + reward("ana"))
                .sees("Counts for tax as", "Reward")
                .seesNot("nominated");
    }

    private String reward(String person) {
        return bank.the(LookingUp.class)
                .of(Owner.of(new PersonId(person)))
                .getFirst()
                .ref()
                .toString();
    }
}

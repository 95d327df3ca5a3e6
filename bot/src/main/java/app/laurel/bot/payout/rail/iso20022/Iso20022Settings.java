package app.laurel.bot.payout.rail.iso20022;

import app.laurel.bot.payout.BankAccount;
import app.laurel.bot.payout.rail.batch.BatchLimits;
import app.laurel.bot.people.Country;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the bank's payment hub is told.
 *
 * @param folder where pain.001 is put, under {@code out}, and pain.002 comes, under {@code in}
 * @param name who pays, as the hub knows it
 * @param accounts what is paid from, by country
 * @param most how many payouts are in a file at most
 * @param longest how long the first of them waits at most
 * @param arrivesAfter how many days after it left money is expected to be there
 */
@ConfigurationProperties("laurel.rails.iso20022")
record Iso20022Settings(
        Path folder,
        @DefaultValue("Laurel") String name,
        @DefaultValue Map<Country, Account> accounts,
        @DefaultValue("1000") int most,
        @DefaultValue("30m") Duration longest,
        @DefaultValue("2") int arrivesAfter) {

    /** An account as it stands in a configuration. */
    record Account(String number, String member) {

        BankAccount account() {
            return new BankAccount(number, member);
        }

        @Override
        public String toString() {
            return "Account"; // numbers stay out of logs
        }
    }

    BatchLimits limits() {
        return new BatchLimits(most, longest);
    }
}

package app.laurel.bot.payout.rail.payroll;

import app.laurel.bot.payout.rail.batch.BatchLimits;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How payroll is told.
 *
 * @param folder where its files are put, under {@code out}, and its answers come, under {@code in}
 * @param most how many payouts are in a file at most
 * @param longest how long the first of them waits at most
 * @param payday the day of the month on which salaries are paid
 * @param closesBefore how many days before payday payroll takes nothing more for it
 */
@ConfigurationProperties("laurel.rails.payroll")
record PayrollSettings(
        Path folder,
        @DefaultValue("1000") int most,
        @DefaultValue("4h") Duration longest,
        @DefaultValue("15") int payday,
        @DefaultValue("3") int closesBefore) {

    PayrollSettings {
        if (payday < 1 || payday > 28 || closesBefore < 0 || closesBefore > 20) {
            throw new IllegalArgumentException("laurel.rails.payroll: payday is from 1 to 28, closes-before to 20");
        }
    }

    BatchLimits limits() {
        return new BatchLimits(most, longest);
    }
}

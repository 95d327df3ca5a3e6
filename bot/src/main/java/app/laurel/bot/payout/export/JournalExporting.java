package app.laurel.bot.payout.export;

import app.laurel.bot.money.TrialBalance;
import app.laurel.bot.reward.ledger.Ledger;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Writes the postings of a day for the bank's general ledger, by account and currency, with control totals. */
public final class JournalExporting {

    private final Ledger ledger;
    private final ExportFolder folder;
    private final InstantSource clock;

    JournalExporting(Ledger ledger, Path folder, InstantSource clock) {
        this.ledger = ledger;
        this.folder = new ExportFolder(folder);
        this.clock = clock;
    }

    /** What became of the wish for a day's file. */
    public sealed interface Exported {

        /**
         * It is there.
         *
         * @param totals one for each currency of the day; none if nothing was posted
         */
        record Written(String file, List<TrialBalance> totals) implements Exported {}

        /** The day (UTC) is not over, so that it can't be closed. */
        record NotOver() implements Exported {}
    }

    /** Whether writing a day's file would close it, which nobody can undo. */
    public boolean wouldClose(LocalDate day) {
        return isOver(day) && !ledger.isClosed(day);
    }

    private boolean isOver(LocalDate day) {
        return day.isBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /**
     * Closes the day and writes its file. What is posted for a closed day later stands on the next open one, so the
     * same day gives the same file for ever.
     */
    public Exported export(LocalDate day) {
        if (!isOver(day)) {
            return new Exported.NotOver();
        }
        ledger.catchUp();
        ledger.close(day);
        var books = ledger.turnoversOf(day);
        var file = "journal-" + day + ".csv";
        folder.write(file, rows -> rows.append(text(day, books)));
        return new Exported.Written(file, books);
    }

    private static String text(LocalDate day, List<TrialBalance> books) {
        var rows = new StringBuilder("day,currency,account,debits,credits,postings\r\n");
        for (var one : books) {
            var code = one.currency().getCurrencyCode();
            for (var account : one.turnovers()) {
                rows.append("%s,%s,%s,%s,%s,%d\r\n"
                        .formatted(
                                day,
                                code,
                                account.account().name(),
                                account.debits().decimal(),
                                account.credits().decimal(),
                                account.postings()));
            }
            rows.append("%s,%s,TOTAL,%s,%s,%d\r\n"
                    .formatted(day, code, one.debits().decimal(), one.credits().decimal(), one.postings()));
        }
        return rows.toString();
    }
}

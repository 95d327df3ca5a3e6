package app.laurel.bot.reward.store;

import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;
import java.time.LocalDate;
import java.util.List;

/** What the postings of one day come to. */
@Kind("ledger-day")
record LedgerDayDocument(LocalDate day, List<LedgerDocument.Row> rows) implements Document {

    @Override
    public String order() {
        return day.toString();
    }
}

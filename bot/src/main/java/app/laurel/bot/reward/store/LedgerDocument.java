package app.laurel.bot.reward.store;

import app.laurel.bot.money.Account;
import app.laurel.bot.money.Money;
import app.laurel.bot.money.TrialBalance.Turnover;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What all postings come to.
 *
 * @param closed the last day that nothing is posted to any more
 * @param lately names postings that a former Laurel had taken in last; now each has a mark of its own
 */
@Kind("ledger")
record LedgerDocument(Optional<LocalDate> closed, List<Row> rows, List<String> lately) implements Document {

    static LedgerDocument empty() {
        return new LedgerDocument(Optional.empty(), List.of(), List.of());
    }

    /** One account in one currency. */
    record Row(String account, Money debits, Money credits, long postings) {

        static List<Row> of(Collection<Turnover> turnovers) {
            return turnovers.stream()
                    .map(one -> new Row(one.account().name(), one.debits(), one.credits(), one.postings()))
                    .sorted(Comparator.comparing(Row::account)
                            .thenComparing(row -> row.debits().currency().getCurrencyCode()))
                    .toList();
        }

        Turnover turnover() {
            return new Turnover(new Account(account), debits, credits, postings);
        }
    }
}

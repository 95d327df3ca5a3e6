package app.laurel.bot.store.cosmos;

import app.laurel.bot.store.StoreUnavailable;
import com.azure.cosmos.models.FeedRange;
import java.util.List;
import java.util.stream.StreamSupport;

/** The ranges as they were when Laurel first came here: positions hold for them, however the account splits them later. */
final class Ranges {

    private static final String PARTITION = "ranges";

    private Ranges() {}

    static List<FeedRange> of(Account account, LeaseBook book) {
        var page = book.read(PARTITION, PARTITION).orElseGet(() -> {
            var blank = LeaseBook.blank(PARTITION, PARTITION);
            var list = blank.json().putArray(PARTITION);
            now(account).stream().map(FeedRange::toString).sorted().forEach(list::add);
            // Another instance may be faster; then its word holds.
            return book.write(blank)
                    .or(() -> book.read(PARTITION, PARTITION))
                    .orElseThrow(() -> new StoreUnavailable("The ranges can't be written; try again"));
        });
        return StreamSupport.stream(page.json().path(PARTITION).spliterator(), false)
                .map(text -> FeedRange.fromString(text.asText()))
                .toList();
    }

    private static List<FeedRange> now(Account account) {
        return account.calls().ask(() -> account.documents().getFeedRanges()).orElseThrow();
    }
}

package app.laurel.bot.store.cosmos;

import com.azure.cosmos.CosmosAsyncContainer;
import com.azure.cosmos.models.CosmosChangeFeedRequestOptions;
import com.azure.cosmos.models.FeedRange;
import com.azure.cosmos.models.FeedResponse;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The change feed of one range, read page by page. Followers are often at the same place, so a page that was read a moment
 * ago is read once for all of them.
 */
final class Feed {

    private static final int PAGE = 200;
    private static final int KEPT = 8;
    private static final long FRESH = Duration.ofMillis(500).toNanos();
    // How late we may notice what another instance has written.
    private static final long QUIET = Duration.ofMillis(150).toNanos();

    private final CosmosAsyncContainer container;
    private final Calls calls;
    private final FeedRange range;
    private final AtomicLong commits;
    private final int size;
    private final Map<String, Page> pages = new LinkedHashMap<>();

    /**
     * Begins anywhere.
     *
     * @param commits how many commits this instance has made
     * @param size how many changes a page holds, or a few more
     */
    Feed(CosmosAsyncContainer container, Calls calls, FeedRange range, AtomicLong commits, int size) {
        this.container = container;
        this.calls = calls;
        this.range = range;
        this.commits = commits;
        this.size = size;
    }

    static Feed of(Account account, FeedRange range, AtomicLong commits) {
        return new Feed(account.documents(), account.calls(), range, commits, PAGE);
    }

    /** @param from where to go on, as a page before said it; empty for the beginning */
    synchronized Page page(String from) {
        var kept = pages.get(from);
        if (kept != null && kept.isGood(commits.get())) {
            return kept;
        }
        var before = commits.get();
        var read = read(from, before);
        pages.remove(from);
        pages.put(from, read);
        if (pages.size() > KEPT) {
            pages.remove(pages.keySet().iterator().next());
        }
        return read;
    }

    private Page read(String from, long commitsBefore) {
        var answer = calls.ask(() -> calls.metered(
                        "changes",
                        container
                                .queryChangeFeed(options(from), ObjectNode.class)
                                .byPage()
                                .next(),
                        FeedResponse::getRequestCharge))
                .orElseThrow();
        return new Page(items(answer), answer.getContinuationToken(), size, System.nanoTime(), commitsBefore);
    }

    private CosmosChangeFeedRequestOptions options(String from) {
        var options = from.isEmpty()
                ? CosmosChangeFeedRequestOptions.createForProcessingFromBeginning(range)
                : CosmosChangeFeedRequestOptions.createForProcessingFromContinuation(from);
        return options.setMaxItemCount(size).setMaxPrefetchPageCount(1);
    }

    private static List<Item> items(FeedResponse<ObjectNode> answer) {
        return answer.getResults().stream().map(Item::new).toList();
    }

    /**
     * What was changed, in order for each partition key.
     *
     * @param next where to go on
     */
    record Page(List<Item> items, String next, int size, long readAt, long commitsBefore) {

        boolean isEnd() {
            return items.isEmpty();
        }

        /** Whether there is likely to be more behind it. */
        boolean isFull() {
            return items.size() >= size / 2;
        }

        private boolean isGood(long commitsNow) {
            var age = System.nanoTime() - readAt;
            return isEnd() ? age < QUIET && commitsBefore == commitsNow : age < FRESH;
        }
    }
}

package app.laurel.bot.store.cosmos;

import app.laurel.bot.store.Changes;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.StoreUnavailable;
import app.laurel.bot.store.Stored;
import com.azure.cosmos.models.FeedRange;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The change feed: each instance follows the ranges that are its own, and takes over those of one that is gone. */
final class CosmosChanges implements Changes, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CosmosChanges.class);
    private static final String PARTITION = "ranges";

    private final CosmosDocuments documents;
    private final LeaseBook book;
    private final Members members;
    private final List<Feed> feeds;
    private final Map<String, Follower> followers = new ConcurrentHashMap<>();

    private CosmosChanges(CosmosDocuments documents, LeaseBook book, Members members, List<Feed> feeds) {
        this.documents = documents;
        this.book = book;
        this.members = members;
        this.feeds = feeds;
    }

    /** @param self a name that no other instance has or ever had */
    static CosmosChanges open(Account account, CosmosDocuments documents, String self, Duration lease) {
        var book = new LeaseBook(account.leases(), account.calls());
        var commits = new AtomicLong();
        documents.onCommit(commits::incrementAndGet);
        var feeds = ranges(account, book).stream()
                .map(range -> new Feed(account.documents(), account.calls(), range, commits))
                .toList();
        var members = new Members(book, self, lease);
        members.join();
        return new CosmosChanges(documents, book, members, feeds);
    }

    /** The ranges as they were when Laurel first came here: positions hold for them, however the account splits them later. */
    private static List<FeedRange> ranges(Account account, LeaseBook book) {
        var page = book.read(PARTITION, PARTITION).orElseGet(() -> {
            var blank = LeaseBook.blank(PARTITION, PARTITION);
            var list = blank.json().putArray(PARTITION);
            account.calls().ask(() -> account.documents().getFeedRanges()).orElseThrow().stream()
                    .map(FeedRange::toString)
                    .sorted()
                    .forEach(list::add);
            // Another instance may be faster; then its word holds.
            return book.write(blank)
                    .or(() -> book.read(PARTITION, PARTITION))
                    .orElseThrow(() -> new StoreUnavailable("The ranges can't be written; try again"));
        });
        return StreamSupport.stream(page.json().path(PARTITION).spliterator(), false)
                .map(text -> FeedRange.fromString(text.asText()))
                .toList();
    }

    @Override
    public <T extends Document> boolean next(
            String follower, Class<T> type, int limit, Consumer<List<Stored<T>>> handler) {
        return follower(follower).next(type, limit, handler);
    }

    @Override
    public <T extends Document> void catchUp(
            String follower, Class<T> type, int limit, Consumer<List<Stored<T>>> handler) {
        follower(follower).catchUp(type, limit, handler);
    }

    private Follower follower(String name) {
        return followers.computeIfAbsent(
                name,
                first -> new Follower(IntStream.range(0, feeds.size())
                        .mapToObj(range -> new Progress(book, members, feeds.get(range), name, range))
                        .toList()));
    }

    @Override
    public void onCommit(Runnable wake) {
        documents.onCommit(wake);
    }

    /** How many instances are alive, as far as this one knows. */
    int members() {
        return members.count();
    }

    @Override
    public void close() {
        try {
            followers.values().forEach(Follower::letGo);
        } catch (StoreUnavailable fault) {
            LOG.info("The others will take this instance's share when it has been silent: {}", fault.getMessage());
        }
        members.close();
    }

    /** One follower's progress in all ranges; it begins where it last left off, so that none starves. */
    private static final class Follower {

        private final List<Progress> ranges;
        private final AtomicInteger turn = new AtomicInteger();

        Follower(List<Progress> ranges) {
            this.ranges = ranges;
        }

        <T extends Document> boolean next(Class<T> type, int limit, Consumer<List<Stored<T>>> handler) {
            for (int tried = 0; tried < ranges.size(); tried++) {
                var range = Math.floorMod(turn.getAndIncrement(), ranges.size());
                if (ranges.get(range).next(type, limit, handler)) {
                    return true;
                }
            }
            return false;
        }

        <T extends Document> void catchUp(Class<T> type, int limit, Consumer<List<Stored<T>>> handler) {
            for (var range : ranges) {
                while (range.catchUp(type, limit, handler)) {
                    // there may be more
                }
            }
        }

        void letGo() {
            ranges.forEach(Progress::letGo);
        }
    }
}

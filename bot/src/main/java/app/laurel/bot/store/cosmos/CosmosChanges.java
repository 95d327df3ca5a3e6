package app.laurel.bot.store.cosmos;

import app.laurel.bot.store.Changes;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Shares;
import app.laurel.bot.store.StoreUnavailable;
import app.laurel.bot.store.Stored;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The change feed: each instance follows the ranges that are its own, and takes over those of one that is gone. */
final class CosmosChanges implements Changes, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CosmosChanges.class);

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
        var book = account.book();
        Receiving.refuse(book);
        var commits = new AtomicLong();
        documents.onCommit(commits::incrementAndGet);
        var feeds = Ranges.of(account, book).stream()
                .map(range -> Feed.of(account, range, commits))
                .toList();
        var members = new Members(book, self, lease);
        members.join();
        if (!members.outlive(member -> member.startsWith(Members.COPYING))) {
            members.close();
            throw new StoreUnavailable(
                    "A copy of this database is being made or taken in; start Laurel when that is done");
        }
        return new CosmosChanges(documents, book, members, feeds);
    }

    @Override
    public <T extends Document> boolean next(
            String follower, Class<T> type, int limit, Consumer<List<Stored<T>>> handler) {
        return next(follower, type, limit, json -> true, handler);
    }

    @Override
    public <T extends Document> boolean next(
            String follower, Class<T> type, int limit, Predicate<String> isWanted, Consumer<List<Stored<T>>> handler) {
        return follower(follower).next(new Telling<>(type, limit, isWanted, handler));
    }

    @Override
    public <T extends Document> boolean nextOfAll(
            String follower, Class<T> type, int limit, Consumer<List<Stored<T>>> handler) {
        return follower(follower).nextOfAll(new Telling<>(type, limit, json -> true, handler));
    }

    @Override
    public <T extends Document> void catchUp(
            String follower, Class<T> type, int limit, Consumer<List<Stored<T>>> handler) {
        follower(follower).catchUp(new Telling<>(type, limit, json -> true, handler));
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

    /** What is this instance's of the work beside the feed. */
    Shares shares() {
        return members;
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

        boolean next(Telling<?> telling) {
            for (int tried = 0; tried < ranges.size(); tried++) {
                var range = Math.floorMod(turn.getAndIncrement(), ranges.size());
                if (ranges.get(range).next(telling)) {
                    return true;
                }
            }
            return false;
        }

        boolean nextOfAll(Telling<?> telling) {
            return ranges.stream().anyMatch(range -> range.catchUp(telling));
        }

        void catchUp(Telling<?> telling) {
            for (var range : ranges) {
                while (range.catchUp(telling)) {
                    // there may be more
                }
            }
        }

        void letGo() {
            ranges.forEach(Progress::letGo);
        }
    }
}

package app.laurel.bot.store.cosmos;

import app.laurel.bot.store.Held;
import app.laurel.bot.store.Holdings;
import app.laurel.bot.store.StoreUnavailable;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** What one database of an account holds, read and filled as a whole. */
final class CosmosHoldings implements Holdings {

    private static final int PAGE = 500;

    private final Account account;
    private final Members members;
    private final Receiving receiving;
    private final AtomicLong commits = new AtomicLong();
    private final List<Feed> documents;
    private final List<Feed> leases;
    private final Filling filling;
    private Optional<Survey> survey = Optional.empty();

    private CosmosHoldings(Account account, Members members) {
        var book = account.book();
        this.account = account;
        this.members = members;
        this.receiving = new Receiving(book);
        this.documents = Ranges.of(account, book).stream()
                .map(range -> new Feed(account.documents(), account.calls(), range, commits, PAGE))
                .toList();
        this.leases = account.calls().ask(() -> account.leases().getFeedRanges()).orElseThrow().stream()
                .map(range -> new Feed(account.leases(), account.calls(), range, commits, PAGE))
                .toList();
        this.filling = new Filling(account, book, documents, commits, InstantSource.system());
    }

    /** Keeps everybody else away until it is closed. */
    static CosmosHoldings open(Account account, Duration lease) {
        var members = new Members(account.book(), Members.COPYING + UUID.randomUUID(), lease);
        members.join();
        if (!members.outlive(everybody -> true)) {
            members.close();
            throw new StoreUnavailable("Laurel is running on this database, or another copy is under way");
        }
        return new CosmosHoldings(account, members);
    }

    private Survey survey() {
        if (survey.isEmpty()) {
            survey = Optional.of(Survey.of(documents, leases));
        }
        return survey.get();
    }

    @Override
    public String state() {
        return survey().state();
    }

    @Override
    public long count() {
        return survey().documents();
    }

    @Override
    public void read(String after, Consumer<Part> reader) {
        Receiving.refuse(account.book());
        new InTurn(documents, survey(), after, reader).read();
    }

    @Override
    public long receive(String copy) {
        var before = receiving.copy();
        if (before.isPresent()) {
            if (!before.get().equals(copy)) {
                throw new StoreUnavailable("Another copy was being taken into this database and is not complete."
                        + " Go on with that one, or begin anew in an empty database");
            }
            return receiving.items();
        }
        if (documents.stream().anyMatch(feed -> feed.page("").items().stream().anyMatch(Item::isDocument))) {
            throw new StoreUnavailable("The database is not empty: a copy is taken into an empty one only");
        }
        receiving.begin(copy);
        return 0;
    }

    @Override
    public void add(List<Held> next) {
        survey = Optional.empty();
        filling.add(next);
        receiving.advance(next.size());
    }

    @Override
    public void complete() {
        receiving.end();
    }

    @Override
    public void close() {
        members.close();
    }
}

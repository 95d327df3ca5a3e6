package app.laurel.bot.store.cosmos;

import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Committed;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Mark;
import app.laurel.bot.store.Page;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Sheet;
import app.laurel.bot.store.Stored;
import com.azure.cosmos.CosmosAsyncContainer;
import com.azure.cosmos.models.CosmosItemResponse;
import com.azure.cosmos.models.CosmosQueryRequestOptions;
import com.azure.cosmos.models.PartitionKey;
import com.azure.cosmos.models.SqlParameter;
import com.azure.cosmos.models.SqlQuerySpec;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import reactor.core.publisher.Mono;

/** Documents in one container of Cosmos DB: point reads, atomic batches, and queries that stay in one partition. */
final class CosmosDocuments implements Documents {

    private static final String QUERY = "SELECT * FROM c WHERE c.sort >= @from AND c.sort < @to ORDER BY c.sort";

    private final CosmosAsyncContainer container;
    private final Calls calls;
    private final Commits commits;
    private final List<Runnable> wakes = new CopyOnWriteArrayList<>();

    CosmosDocuments(CosmosAsyncContainer container, Calls calls) {
        this.container = container;
        this.calls = calls;
        // Documents expire by the account's clock, so how long they live is counted from the system's here, too.
        this.commits = new Commits(container, calls, InstantSource.system());
    }

    @Override
    public <T extends Document> Optional<Stored<T>> read(Key key, Class<T> type) {
        return item(key).map(item -> item.as(type));
    }

    @Override
    public Optional<Sheet> sheet(Key key) {
        return item(key).map(Item::sheet);
    }

    private Optional<Item> item(Key key) {
        return calls.ask(() -> calls.metered(
                        "read",
                        container.readItem(Ids.escaped(key.id()), new PartitionKey(key.partition()), ObjectNode.class),
                        CosmosItemResponse::getRequestCharge))
                .map(answer -> new Item(answer.getItem()));
    }

    @Override
    public Committed commit(Batch batch) {
        var committed = commits.commit(batch);
        if (committed.done()) {
            wakes.forEach(Runnable::run);
        }
        return committed;
    }

    @Override
    public <T extends Document> Page<T> query(Query<T> query) {
        // One more than asked for tells whether there are more.
        var most = query.limit() + 1;
        var found = calls.ask(() -> items(query, most)).orElseThrow();
        var items = found.stream().limit(query.limit()).toList();
        var next = found.size() > items.size() ? items.getLast().mark().toString() : "";
        return new Page<>(items.stream().map(item -> item.as(query.type())).toList(), next);
    }

    private Mono<List<Item>> items(Query<?> query, int most) {
        var options = new CosmosQueryRequestOptions().setPartitionKey(new PartitionKey(query.partition()));
        return calls.metered(
                        "query",
                        container
                                .queryItems(sql(query), options, ObjectNode.class)
                                .byPage(most))
                .flatMapIterable(page -> page.getResults())
                .take(most)
                .map(Item::new)
                .collectList();
    }

    static SqlQuerySpec sql(Query<?> query) {
        var kind = Sheet.kindNameOf(query.type());
        var from = Item.start(kind, query.from());
        var to = query.to().isEmpty() ? Item.end(kind) : Item.start(kind, query.to());
        if (!query.after().isEmpty()) {
            var mark = Mark.parse(query.after());
            var last = Item.sort(kind, mark.order(), mark.id());
            if (query.descending()) {
                to = last;
            } else {
                // The first text behind it.
                from = last + '\u0000';
            }
        }
        return new SqlQuerySpec(
                query.descending() ? QUERY + " DESC" : QUERY,
                new SqlParameter("@from", from),
                new SqlParameter("@to", to));
    }

    void onCommit(Runnable wake) {
        wakes.add(wake);
    }
}

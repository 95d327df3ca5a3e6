package app.laurel.bot.audit.store;

import static java.util.stream.Collectors.toSet;

import app.laurel.bot.audit.Chain;
import app.laurel.bot.audit.Evidence;
import app.laurel.bot.audit.SealingKey;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.EventDocument;
import app.laurel.bot.store.Hash;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Stored;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the evidence as it stands. */
final class StoredEvidence implements Evidence {

    private final Documents documents;
    private final Chains chains;
    private final Checkpoints checkpoints;
    private final SealingKey key;

    StoredEvidence(Documents documents, Chains chains, Checkpoints checkpoints, SealingKey key) {
        this.documents = documents;
        this.chains = chains;
        this.checkpoints = checkpoints;
        this.key = key;
    }

    @Override
    public Stream<Checkpoint> checkpoints() {
        return checkpoints
                .all()
                .map(document -> new Checkpoint(
                        document.number(),
                        document.grown().stream().map(ChainDocument::chain).toList(),
                        document.chains(),
                        document.previous(),
                        document.hash(),
                        document.isIntact(key)));
    }

    @Override
    public Set<Chain.Id> chains() {
        chains.catchUp();
        return chains.all().map(Chain::id).collect(toSet());
    }

    @Override
    public List<Link> links(Chain.Id chain) {
        return events(chain).map(StoredEvidence::link).toList();
    }

    @Override
    public List<Entry> entries(Chain.Id chain) {
        return events(chain).map(Stored::value).map(StoredEvidence::entry).toList();
    }

    private Stream<Stored<EventDocument>> events(Chain.Id chain) {
        var all = Query.in(chain.partition(), EventDocument.class)
                .between(EventDocument.order(chain.entity(), 0), chain.entity() + ";");
        return documents.stream(all).filter(event -> event.value().entity().equals(chain.entity()));
    }

    private static Entry entry(EventDocument event) {
        var what = event.events().stream().map(EventDocument.Happened::name).toList();
        return new Entry(event.at(), event.actor(), what);
    }

    private static Link link(Stored<EventDocument> stored) {
        var event = stored.value();
        var intact = event.hash().equals(event.expectedHash(stored.key().partition()))
                && stored.key().id().equals(EventDocument.id(event.entity(), event.version()));
        return new Link(event.version(), event.previous(), event.hash(), intact, event.state());
    }

    @Override
    public Optional<State> state(Chain.Id chain) {
        return documents
                .sheet(new Key(chain.partition(), chain.entity()))
                .map(sheet -> new State(sheet.version(), sheet.head(), Hash.of(sheet.json())));
    }
}

package app.laurel.bot.reward.store;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.money.Money;
import app.laurel.bot.money.Posting;
import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.bot.reward.entitlement.Entitlements;
import app.laurel.bot.reward.entitlement.Journal;
import app.laurel.bot.reward.event.EntitlementEvent;
import app.laurel.bot.store.Aggregates;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Trail;
import app.laurel.bot.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Entitlements in the partitions of their owners, each change with its postings in one batch. */
public final class EntitlementDocuments implements Entitlements {

    private final Documents documents;
    private final InstantSource clock;
    private final Aggregates<Entitlement, EntitlementDocument> aggregates;

    public EntitlementDocuments(Documents documents, Trail trail, InstantSource clock) {
        this.documents = documents;
        this.clock = clock;
        this.aggregates = new Aggregates<>(
                documents, trail, EntitlementDocument.class, EntitlementDocument::entitlement, EntitlementDocument::of);
    }

    static String partition(Owner owner) {
        return "L|" + owner;
    }

    @Override
    public Optional<Entitlement> find(Owner owner, EntitlementId id) {
        return aggregates.find(key(owner, id));
    }

    @Override
    public List<Entitlement> of(Owner owner) {
        return documents
                .all(Query.in(partition(owner), EntitlementDocument.class).newestFirst())
                .stream()
                .map(stored -> stored.value().entitlement())
                .toList();
    }

    @Override
    public Slice of(Owner owner, int most, String after) {
        var page = documents.query(Query.in(partition(owner), EntitlementDocument.class)
                .newestFirst()
                .limit(most)
                .after(after));
        return new Slice(
                page.values().stream().map(EntitlementDocument::entitlement).toList(), page.next());
    }

    /** All postings of an owner, in their order. */
    public List<Posting> journal(Owner owner) {
        return documents.all(Query.in(partition(owner), JournalDocument.class)).stream()
                .map(stored -> stored.value().posting())
                .toList();
    }

    @Override
    public Optional<Posting> posting(Owner owner, String cause) {
        return documents
                .read(new Key(partition(owner), JournalDocument.id(cause)), JournalDocument.class)
                .map(stored -> stored.value().posting());
    }

    @Override
    public <R> R decide(
            Owner owner,
            EntitlementId id,
            Actor actor,
            Function<Optional<Entitlement>, Decision<Entitlement, R>> rule) {
        return aggregates.decide(key(owner, id), actor, rule, decision -> {
            var writes = new ArrayList<>(postings(decision));
            if (entitlementEvents(decision.events()).stream().anyMatch(EntitlementEvent::makesRoom)) {
                uncounted(decision.next().orElseThrow()).ifPresent(writes::add);
            }
            return writes;
        });
    }

    @Override
    public <R> R decideCapped(Cap cap, Money amount, Owner owner, EntitlementId id, Actor actor, CappedRule<R> rule) {
        var count = new AtomicReference<Optional<Stored<CapDocument>>>(Optional.empty());
        return aggregates.decide(
                key(owner, id),
                actor,
                before -> {
                    count.set(documents.read(CapDocument.key(cap, owner), CapDocument.class));
                    return rule.apply(before, used(count.get()).used(id.value(), amount));
                },
                decision -> {
                    var writes = new ArrayList<>(postings(decision));
                    countIn(CapDocument.key(cap, owner), id, amount, count.get())
                            .ifPresent(writes::add);
                    return writes;
                });
    }

    private static CapDocument used(Optional<Stored<CapDocument>> count) {
        return count.map(Stored::value).orElse(CapDocument.NONE);
    }

    private static Optional<Write> countIn(
            Key key, EntitlementId id, Money amount, Optional<Stored<CapDocument>> before) {
        var used = used(before);
        if (used.entitlements().contains(id.value())) {
            return Optional.empty();
        }
        var next = used.with(id.value(), amount);
        return Optional.of(
                before.map(stored -> Write.replace(stored, next)).orElseGet(() -> Write.create(key.id(), next)));
    }

    /** What was never paid, or has come back, leaves the cap that it counted against; it is counted in one at most. */
    private Optional<Write> uncounted(Entitlement gone) {
        var id = gone.id().value();
        return documents.all(Query.in(partition(gone.owner()), CapDocument.class)).stream()
                .filter(stored -> stored.value().counts(id))
                .findFirst()
                .map(stored -> Write.replace(stored, stored.value().without(id, gone.amount())));
    }

    private List<Write> postings(Decision<Entitlement, ?> decision) {
        var now = clock.instant();
        return Journal.of(decision.next().orElseThrow(), entitlementEvents(decision.events())).stream()
                .map(posting -> Write.create(JournalDocument.id(posting), JournalDocument.of(posting, now)))
                .toList();
    }

    private static List<EntitlementEvent> entitlementEvents(List<DomainEvent> events) {
        return events.stream()
                .filter(EntitlementEvent.class::isInstance)
                .map(EntitlementEvent.class::cast)
                .toList();
    }

    private static Key key(Owner owner, EntitlementId id) {
        return new Key(partition(owner), id.value());
    }
}

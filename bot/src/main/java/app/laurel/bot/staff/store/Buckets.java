package app.laurel.bot.staff.store;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.staff.Entry;
import app.laurel.bot.staff.PersonMoved;
import app.laurel.bot.store.Aggregates;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Committed;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Hash;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Trail;
import app.laurel.bot.store.Write;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;

/** People in a few partitions by their ids, each with a count of its changes. */
final class Buckets {

    static final int ALL = 16;
    private static final int AT_A_TIME = 90;
    private static final int PAGE = 500;

    private final Documents documents;
    private final Aggregates<EmploymentDocument, EmploymentDocument> employments;

    Buckets(Documents documents, Trail trail) {
        this.documents = documents;
        this.employments = new Aggregates<>(documents, trail, EmploymentDocument.class, same -> same, same -> same);
    }

    void write(Collection<Entry> entries) {
        var byBucket = new LinkedHashMap<Integer, List<Entry>>();
        entries.forEach(entry -> byBucket.computeIfAbsent(bucket(entry), first -> new ArrayList<>())
                .add(entry));
        byBucket.forEach((bucket, all) -> Batch.groups(all, AT_A_TIME).forEach(some -> write(partition(bucket), some)));
    }

    /** Writes somebody down with what happened; if they stand like that already, nothing has happened. */
    void tell(Entry entry, Actor actor, DomainEvent event) {
        var partition = partition(bucket(entry));
        var key = new Key(partition, "employment:" + entry.person().id());
        var told = employments.decide(
                key,
                actor,
                before -> {
                    var employment = before.orElse(EmploymentDocument.USUAL);
                    return stands(entry, employment, event)
                            ? Decision.answer(false)
                            : Decision.change(after(entry, employment, event), true, event);
                },
                decision -> writes(partition, List.of(entry)));
        if (!told) {
            write(partition, List.of(entry));
        }
    }

    private boolean stands(Entry entry, EmploymentDocument before, DomainEvent event) {
        return event instanceof PersonMoved
                ? documents
                        .read(rowKey(partition(bucket(entry)), entry), PersonDocument.class)
                        .filter(row -> row.value().entry().equals(entry))
                        .isPresent()
                : before.works() == entry.works();
    }

    private static EmploymentDocument after(Entry entry, EmploymentDocument before, DomainEvent event) {
        return new EmploymentDocument(entry.works(), before.moves() + (event instanceof PersonMoved ? 1 : 0));
    }

    /** Everybody in a bucket who was written after a change, in the order of the changes. */
    void since(int bucket, long change, Consumer<PersonDocument> reader) {
        documents.stream(Query.in(partition(bucket), PersonDocument.class)
                        .between(PersonDocument.order(change + 1), "")
                        .limit(PAGE))
                .map(Stored::value)
                .forEach(reader);
    }

    private void write(String partition, List<Entry> entries) {
        Committed committed;
        do {
            committed = documents.commit(new Batch(partition, writes(partition, entries)));
            if (committed instanceof Committed.TooBig(var why)) {
                throw new IllegalStateException("People can't be written: " + why);
            }
        } while (!committed.done());
    }

    private List<Write> writes(String partition, List<Entry> entries) {
        var writes = new ArrayList<Write>();
        var countKey = new Key(partition, "bucket");
        var count = documents.read(countKey, BucketDocument.class);
        var change = count.map(stored -> stored.value().changes()).orElse(0L) + 1;
        writes.add(count.<Write>map(stored -> Write.replace(stored, new BucketDocument(change)))
                .orElseGet(() -> Write.create(countKey.id(), new BucketDocument(change))));
        for (var entry : entries) {
            var key = rowKey(partition, entry);
            var row = PersonDocument.of(entry, change);
            writes.add(documents
                    .read(key, PersonDocument.class)
                    .<Write>map(stored -> Write.replace(stored, row))
                    .orElseGet(() -> Write.create(key.id(), row)));
        }
        return writes;
    }

    private static Key rowKey(String partition, Entry entry) {
        return new Key(partition, "person:" + entry.person().id());
    }

    private static int bucket(Entry entry) {
        return bucket(entry.person().id());
    }

    static int bucket(PersonId person) {
        return Hash.bucket(person.value(), ALL);
    }

    private static String partition(int bucket) {
        return "H|" + bucket;
    }
}

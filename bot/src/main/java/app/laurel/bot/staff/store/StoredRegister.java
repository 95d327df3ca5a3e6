package app.laurel.bot.staff.store;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.people.Directory;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.staff.Entry;
import app.laurel.bot.staff.Progress;
import app.laurel.bot.staff.Register;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Committed;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Trail;
import app.laurel.bot.store.Write;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The register in the store, held in memory as well: to read people costs no look into the store. */
@Component
public final class StoredRegister implements Register {

    private static final String PARTITION = "H|progress";
    private static final Key PROGRESS = new Key(PARTITION, "progress");

    private final Documents documents;
    private final Buckets buckets;
    private final LiveRoster roster = new LiveRoster();
    private final long[] reached = new long[Buckets.ALL];

    StoredRegister(Documents documents, Trail trail) {
        this.documents = documents;
        this.buckets = new Buckets(documents, trail);
        refresh();
    }

    /** Forgets what is held in memory, and reads everybody anew. */
    public synchronized void reread() {
        Arrays.fill(reached, 0);
        roster.clear();
        refresh();
    }

    /** Everybody who works at the bank. */
    Directory roster() {
        return roster;
    }

    @Override
    public Optional<Entry> find(PersonId person) {
        return roster.entry(person);
    }

    @Override
    public Collection<Entry> entries() {
        return roster.entries();
    }

    @Override
    public void write(Collection<Entry> changed) {
        buckets.write(changed);
        refresh();
    }

    @Override
    public void tell(Entry entry, Actor actor, DomainEvent event) {
        buckets.tell(entry, actor, event);
        refresh(Buckets.bucket(entry.person().id()));
    }

    @Override
    public void refresh() {
        for (int bucket = 0; bucket < Buckets.ALL; bucket++) {
            refresh(bucket);
        }
    }

    private synchronized void refresh(int bucket) {
        buckets.since(bucket, reached[bucket], row -> {
            roster.put(row.entry());
            reached[bucket] = Math.max(reached[bucket], row.change());
        });
    }

    @Override
    public Progress progress() {
        return documents
                .read(PROGRESS, ProgressDocument.class)
                .map(stored -> stored.value().progress())
                .orElse(Progress.NONE);
    }

    /** Another instance's word is as good: whoever reads from its place finds the same. */
    @Override
    public void save(Progress progress) {
        var now = ProgressDocument.of(progress);
        var write = documents
                .read(PROGRESS, ProgressDocument.class)
                .<Write>map(stored -> Write.replace(stored, now))
                .orElseGet(() -> Write.create(PROGRESS.id(), now));
        documents.commit(Batch.in(PARTITION, write));
    }

    @Override
    public void seen(String round, int page, List<PersonId> people) {
        var seen = new SeenDocument(
                round, page, people.stream().map(PersonId::value).toList());
        var committed = documents.commit(Batch.in(PARTITION, Write.create("seen:" + round + ":" + page, seen)));
        if (committed instanceof Committed.TooBig(var why)) {
            throw new IllegalStateException("A page is too big: " + why);
        }
    }

    @Override
    public Set<PersonId> seen(String round) {
        return documents.stream(Query.in(PARTITION, SeenDocument.class).between(round + ":", round + ";"))
                .flatMap(stored -> stored.value().people().stream())
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }
}

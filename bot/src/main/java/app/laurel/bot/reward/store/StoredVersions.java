package app.laurel.bot.reward.store;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.reward.rules.Proposal;
import app.laurel.bot.reward.rules.Versions;
import app.laurel.bot.store.Aggregates;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Trail;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Rule versions in one partition, read anew every other second, so that each instance sees a new one. */
public final class StoredVersions implements Versions {

    private static final String PARTITION = "S|programmes";
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final Documents documents;
    private final Aggregates<Proposal, VersionDocument> aggregates;
    private final InstantSource clock;
    private volatile Seen seen = new Seen(Instant.MIN, List.of());

    public StoredVersions(Documents documents, Trail trail, InstantSource clock) {
        this.documents = documents;
        this.aggregates = new Aggregates<>(
                documents, trail, VersionDocument.class, VersionDocument::proposal, VersionDocument::of);
        this.clock = clock;
    }

    @Override
    public List<Proposal> all() {
        return documents.all(Query.in(PARTITION, VersionDocument.class)).stream()
                .map(stored -> stored.value().proposal())
                .toList();
    }

    @Override
    public List<Proposal> recent() {
        var now = clock.instant();
        var last = seen;
        if (!last.at().isBefore(now.minus(FRESH)) && !last.at().isAfter(now)) {
            return last.all();
        }
        var all = all();
        var next = new Seen(now, all.equals(last.all()) ? last.all() : all);
        seen = next;
        return next.all();
    }

    @Override
    public Optional<Proposal> find(String id) {
        return aggregates.find(key(id));
    }

    @Override
    public <R> R decide(String id, Actor actor, Function<Optional<Proposal>, Decision<Proposal, R>> rule) {
        return aggregates.decide(key(id), actor, rule);
    }

    private static Key key(String id) {
        return new Key(PARTITION, id);
    }

    private record Seen(Instant at, List<Proposal> all) {}
}

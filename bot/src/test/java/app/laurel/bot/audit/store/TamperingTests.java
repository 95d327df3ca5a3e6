package app.laurel.bot.audit.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.audit.Chain;
import app.laurel.bot.audit.Finding;
import app.laurel.bot.audit.Finding.ChangedCheckpoint;
import app.laurel.bot.audit.Finding.ChangedRecord;
import app.laurel.bot.audit.Finding.ChangedState;
import app.laurel.bot.audit.Finding.CutTail;
import app.laurel.bot.audit.Finding.MissingChain;
import app.laurel.bot.audit.Finding.MissingCheckpoint;
import app.laurel.bot.audit.Finding.MissingRecord;
import app.laurel.bot.audit.Proof;
import app.laurel.bot.audit.SealingKey;
import app.laurel.bot.audit.Verifying;
import app.laurel.bot.event.Actor;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.EventDocument;
import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.MovableClock;
import app.laurel.bot.store.Note;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Trail;
import app.laurel.bot.store.Write;
import app.laurel.bot.testing.Histories;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Invariant 10: altering, dropping or reordering any past record makes verification fail at that record. */
class TamperingTests {

    private static final Actor ANA = new Actor("person:ana");
    private static final Actor THIEF = new Actor("person:thief");
    private static final int LENGTH = 5;
    private static final Key A = new Key("p", "a");

    private final MovableClock clock = new MovableClock();
    private final InMemoryDocuments documents = new InMemoryDocuments(clock);
    private final Trail trail = new Trail(documents, clock);
    private final Chains chains = new Chains(documents, documents);

    private final SealingKey key = SealingKey.fresh();
    private final Checkpoints checkpoints = new Checkpoints(documents, chains, key, clock);
    private final Verifying verifying = new Verifying(new StoredEvidence(documents, chains, checkpoints, key));

    @BeforeEach
    void aSealedHistory() {
        documents.clear();
        for (int version = 1; version <= LENGTH; version++) {
            for (var entity : List.of(A, new Key("p", "b"), new Key("q", "a"), new Key("p", "a:0"))) {
                change(entity, "version " + version);
            }
            if (version % 2 == 0) {
                checkpoints.seal();
            }
        }
    }

    @Test
    void findsAnHonestHistoryWhole() {
        var proof = verifying.verify();

        assertThat(proof.findings()).isEmpty();
        assertThat(proof.holds()).isTrue();
        assertThat(proof.chains()).isEqualTo(4);
        assertThat(proof.events()).isEqualTo(4 * LENGTH);
        assertThat(proof.checkpoints()).isEqualTo(3);
    }

    @Test
    void findsNothingWrongWithWhatIsNotSealedYet() {
        change(new Key("r", "new"), "first");

        assertThat(verifying.verify().holds()).isTrue();
        checkpoints.seal();
        assertThat(verifying.verify().chains()).isEqualTo(5);
    }

    @Test
    void sealsNothingTwice() {
        checkpoints.seal();
        var before = verifying.verify();
        checkpoints.seal();

        assertThat(verifying.verify()).isEqualTo(before);
    }

    @Test
    void namesAnAlteredRecord() {
        put(forged(event(A, 3), ""));

        assertFound(new ChangedRecord(chain(A), 3));
    }

    @Test
    void namesARecordThatWasAlteredWithAFittingHash() {
        put(rehashed(forged(event(A, 3), "")));

        assertFound(new ChangedRecord(chain(A), 4));
    }

    @Test
    void namesTheFirstSealedRecordOfAHistoryThatWasForgedToItsEnd() {
        forgeFrom(A, 2);

        assertFound(new ChangedRecord(chain(A), 2));
    }

    @Test
    void namesADroppedRecord() {
        drop(event(A, 2));

        assertFound(new MissingRecord(chain(A), 2));
    }

    @Test
    void namesACutTail() {
        drop(event(A, LENGTH));

        assertFound(new CutTail(chain(A), LENGTH - 1, LENGTH));
    }

    @Test
    void namesATailThatWasCutWithItsState() {
        checkpoints.seal();
        rollBack(A, LENGTH - 1);

        assertFound(new CutTail(chain(A), LENGTH - 1, LENGTH));
    }

    @Test
    void namesAMissingChain() {
        for (int version = 1; version <= LENGTH; version++) {
            drop(event(A, version));
        }
        documents.commit(Batch.in("p", Write.delete(state(A))));

        assertFound(new MissingChain(chain(A)));
    }

    @Test
    void namesAnAlteredState() {
        documents.commit(Batch.in("p", Write.replace(state(A), new Note("other"))));

        assertFound(new ChangedState(chain(A)));
    }

    @Test
    void namesAMissingCheckpoint() {
        documents.commit(Batch.in("K|checkpoints", Write.delete(checkpoint(1))));

        assertThat(verifying.verify().findings()).contains(new MissingCheckpoint(1));
    }

    @Test
    void namesAnAlteredCheckpoint() {
        var honest = checkpoint(2);
        var other = new CheckpointDocument(
                2, clock.instant(), List.of(), 0, honest.value().previous(), "", "");
        documents.commit(Batch.in(
                "K|checkpoints",
                Write.replace(honest, resigned(other, honest.value().signature()))));

        assertThat(verifying.verify().findings()).contains(new ChangedCheckpoint(2));
    }

    @Test
    void noticesAnyTampering() {
        Histories.each(300, TamperingTests::tampering, steps -> {
            aSealedHistory();
            checkpoints.seal();
            steps.forEach(step -> step.doneTo(this));
            var proof = verifying.verify();

            assertThat(proof.holds()).as(proof::toString).isEqualTo(steps.isEmpty());
            steps.forEach(step -> assertNamed(proof, step));
        });
    }

    private static void assertNamed(Proof proof, Tampering step) {
        assertThat(proof.findings())
                .anySatisfy(finding -> assertThat(finding).isIn(step.namedAs().toList()));
    }

    private static List<Tampering> tampering(Random random) {
        var entity = List.of(A, new Key("p", "b"), new Key("q", "a")).get(random.nextInt(3));
        var version = 1 + random.nextInt(LENGTH);
        return random.nextInt(10) == 0 ? List.of() : List.of(new Tampering(entity, version, random.nextInt(5)));
    }

    /** Something a thief might do to one record. */
    private record Tampering(Key entity, long version, int how) {

        void doneTo(TamperingTests tests) {
            var event = tests.event(entity, version);
            switch (how) {
                case 0 -> tests.put(forged(event, event.value().hash()));
                case 1 -> tests.put(rehashed(forged(event, "")));
                case 2 -> tests.drop(event);
                case 3 -> tests.forgeFrom(entity, version);
                default -> tests.swap(event, tests.event(entity, version == 1 ? 2 : version - 1));
            }
        }

        /** The record itself, or with a fitting hash the next one or the one that was sealed next. */
        Stream<Finding> namedAs() {
            var near = IntStream.rangeClosed(-1, 2)
                    .<Finding>mapToObj(distance -> new ChangedRecord(chain(entity), version + distance));
            return Stream.concat(
                    near,
                    Stream.of(
                            new MissingRecord(chain(entity), version), new CutTail(chain(entity), LENGTH - 1, LENGTH)));
        }
    }

    private void assertFound(Finding finding) {
        assertThat(verifying.verify().findings()).containsExactly(finding);
    }

    private void change(Key key, String text) {
        var before = documents.read(key, Note.class);
        if (before.isPresent()) {
            trail.replace(before.get(), new Note(text), ANA, List.of(), List.of());
        } else {
            trail.create(key, new Note(text), ANA, List.of(), List.of());
        }
    }

    private void forgeFrom(Key entity, long version) {
        var previous = version == 1 ? "" : event(entity, version - 1).value().hash();
        for (long next = version; next <= LENGTH; next++) {
            var event = event(entity, next);
            var forged = forged(event, "").value();
            var chained = new EventDocument(
                    forged.entity(),
                    forged.version(),
                    forged.actor(),
                    forged.at(),
                    forged.events(),
                    forged.state(),
                    previous,
                    "");
            var hashed = rehashed(with(event, chained));
            put(hashed);
            previous = hashed.value().hash();
        }
        var state = state(entity);
        documents.commit(Batch.in(
                entity.partition(),
                new Write.Replace(entity.id(), state.etag(), state.value(), state.version(), previous)));
    }

    private void rollBack(Key entity, long version) {
        for (long gone = version + 1; gone <= LENGTH; gone++) {
            drop(event(entity, gone));
        }
        documents.commit(Batch.in(
                entity.partition(),
                new Write.Replace(
                        entity.id(),
                        state(entity).etag(),
                        new Note("version " + version),
                        version,
                        event(entity, version).value().hash())));
    }

    private void swap(Stored<EventDocument> one, Stored<EventDocument> other) {
        put(with(one, numbered(other.value(), one.value().version())));
        put(with(other, numbered(one.value(), other.value().version())));
    }

    private static EventDocument numbered(EventDocument event, long version) {
        return new EventDocument(
                event.entity(),
                version,
                event.actor(),
                event.at(),
                event.events(),
                event.state(),
                event.previous(),
                event.hash());
    }

    private static Stored<EventDocument> forged(Stored<EventDocument> stored, String hash) {
        var event = stored.value();
        return with(
                stored,
                new EventDocument(
                        event.entity(),
                        event.version(),
                        THIEF.name(),
                        event.at(),
                        event.events(),
                        event.state(),
                        event.previous(),
                        hash));
    }

    private static Stored<EventDocument> rehashed(Stored<EventDocument> stored) {
        var event = stored.value();
        return with(
                stored,
                new EventDocument(
                        event.entity(),
                        event.version(),
                        event.actor(),
                        event.at(),
                        event.events(),
                        event.state(),
                        event.previous(),
                        event.expectedHash(stored.key().partition())));
    }

    private static Stored<EventDocument> with(Stored<EventDocument> stored, EventDocument event) {
        return new Stored<>(stored.key(), event, stored.etag(), stored.version(), stored.head());
    }

    private void put(Stored<EventDocument> event) {
        var write = new Write.Replace(event.key().id(), event.etag(), event.value(), 0, "");
        assertThat(documents.commit(Batch.in(event.key().partition(), write)).done())
                .isTrue();
    }

    private void drop(Stored<EventDocument> event) {
        documents.commit(Batch.in(event.key().partition(), Write.delete(event)));
    }

    private static CheckpointDocument resigned(CheckpointDocument checkpoint, String signature) {
        return new CheckpointDocument(
                checkpoint.number(),
                checkpoint.at(),
                checkpoint.grown(),
                checkpoint.chains(),
                checkpoint.previous(),
                checkpoint.hash(),
                signature);
    }

    private Stored<EventDocument> event(Key entity, long version) {
        return documents
                .read(new Key(entity.partition(), EventDocument.id(entity.id(), version)), EventDocument.class)
                .orElseThrow();
    }

    private Stored<CheckpointDocument> checkpoint(long number) {
        return documents
                .read(new Key("K|checkpoints", CheckpointDocument.id(number)), CheckpointDocument.class)
                .orElseThrow();
    }

    private Stored<Note> state(Key key) {
        return documents.read(key, Note.class).orElseThrow();
    }

    private static Chain.Id chain(Key key) {
        return new Chain.Id(key.partition(), key.id());
    }
}

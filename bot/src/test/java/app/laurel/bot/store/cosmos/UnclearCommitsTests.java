package app.laurel.bot.store.cosmos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Committed;
import app.laurel.bot.store.EventDocument;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.MovableClock;
import app.laurel.bot.store.Note;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.StoreUnavailable;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Trail;
import app.laurel.bot.store.Write;
import app.laurel.bot.store.cosmos.rest.CosmosDouble;
import app.laurel.bot.store.cosmos.rest.Fault;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a commit that nobody answered for, and of one that was refused for now. */
class UnclearCommitsTests {

    private static final Actor SOMEBODY = Actor.system("test");
    private static final Key KEY = new Key("p", "a");

    private final MovableClock clock = new MovableClock();
    private CosmosDouble cosmos;
    private Instances instances;
    private CosmosDocuments documents;

    @BeforeEach
    void open() {
        cosmos = CosmosDouble.start(1, clock);
        instances = new Instances(
                Instances.settings(cosmos.endpoint(), CosmosDouble.KEY, "laurel", Duration.ofMillis(400)));
        documents = instances.start().documents();
    }

    @AfterEach
    void close() {
        instances.close();
        cosmos.close();
    }

    @ParameterizedTest
    @EnumSource
    void createsOnceWhateverGoesWrong(Fault fault) {
        cosmos.faults().next(fault, 1);

        assertThat(commit(Write.create("a", new Note("x")))).isEqualTo(new Committed.Done());
        assertThat(commit(Write.create("a", new Note("y")))).isEqualTo(new Committed.Conflict("a"));
        assertThat(note().value().text()).isEqualTo("x");
    }

    @ParameterizedTest
    @EnumSource
    void replacesOnceWhateverGoesWrong(Fault fault) {
        commit(Write.create("a", new Note("x")));
        var before = note();
        cosmos.faults().next(fault, 1);

        assertThat(commit(Write.replace(before, new Note("y")))).isEqualTo(new Committed.Done());
        assertThat(commit(Write.replace(before, new Note("z")))).isEqualTo(new Committed.Stale("a"));
        assertThat(note().value().text()).isEqualTo("y");
    }

    @ParameterizedTest
    @EnumSource
    void deletesOnceWhateverGoesWrong(Fault fault) {
        commit(Write.create("a", new Note("x")));
        var before = note();
        cosmos.faults().next(fault, 1);

        assertThat(commit(Write.delete(before))).isEqualTo(new Committed.Done());
        assertThat(commit(Write.delete(before))).isEqualTo(new Committed.Missing("a"));
    }

    @ParameterizedTest
    @EnumSource
    void readsWhateverGoesWrong(Fault fault) {
        commit(Write.create("a", new Note("x")));
        cosmos.faults().next(fault, 2);

        assertThat(note().value()).isEqualTo(new Note("x"));
        cosmos.faults().next(fault, 2);
        assertThat(documents.all(Query.in("p", Note.class))).hasSize(1);
    }

    @Test
    void growsAChainByOneThoughTheAnswerIsLost() {
        var trail = new Trail(documents, clock);
        trail.create(KEY, new Note("1"), SOMEBODY, List.of(new Happened()), List.of());
        cosmos.faults().next(Fault.ANSWER_LOST, 1);

        assertThat(trail.replace(note(), new Note("2"), SOMEBODY, List.of(new Happened()), List.of()))
                .isEqualTo(new Committed.Done());
        assertThat(note().version()).isEqualTo(2);
        assertThat(documents.all(Query.in("p", EventDocument.class))).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"TOO_MANY_REQUESTS", "RETRY_WITH", "UNAVAILABLE", "TIMES_OUT_BEFORE"})
    void doesNothingAtAllWhenItGivesUp(Fault fault) {
        cosmos.faults().next(fault, 500);

        assertThatThrownBy(() -> commit(Write.create("a", new Note("x")), Write.create("b", new Note("y"))))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("try again");
        cosmos.faults().forget();
        assertThat(documents.all(Query.in("p", Note.class))).isEmpty();
        assertThat(commit(Write.create("a", new Note("x")))).isEqualTo(new Committed.Done());
    }

    @Test
    void takesOnlyAPlainNotFoundForMissing() {
        commit(Write.create("a", new Note("x")));
        cosmos.faults().next(Fault.BEHIND, 500);

        assertThatThrownBy(() -> documents.read(KEY, Note.class)).isInstanceOf(StoreUnavailable.class);
    }

    private Stored<Note> note() {
        return documents.read(KEY, Note.class).orElseThrow();
    }

    private Committed commit(Write... writes) {
        return documents.commit(Batch.in("p", writes));
    }

    record Happened() implements DomainEvent {}
}

package app.laurel.bot.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.DomainEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrailTests {

    private static final Actor ANA = new Actor("person:ana");
    private static final Key KEY = new Key("p", "a");

    private final MovableClock clock = new MovableClock();
    private final InMemoryDocuments documents = new InMemoryDocuments(clock);
    private final Trail trail = new Trail(documents, clock);

    @Test
    void recordsWhoChangedWhatAndWhen() {
        trail.create(KEY, new Note("first"), ANA, List.of(new Written("first")), List.of());

        var event = event(1);
        assertThat(event.actor()).isEqualTo("person:ana");
        assertThat(event.at()).isEqualTo(clock.instant());
        assertThat(event.entity()).isEqualTo("a");
        assertThat(event.state()).isEqualTo(Hash.of(Json.write(new Note("first"))));
        assertThat(event.events()).extracting(EventDocument.Happened::name).containsExactly("Written");
        assertThat(Json.value(event.events().getFirst().data(), Written.class)).isEqualTo(new Written("first"));
    }

    @Test
    void chainsEachChangeToTheOneBefore() {
        trail.create(KEY, new Note("first"), ANA, List.of(), List.of());
        trail.replace(state(), new Note("second"), ANA, List.of(), List.of());
        trail.replace(state(), new Note("third"), ANA, List.of(), List.of());

        assertThat(event(1).previous()).isEmpty();
        assertThat(event(2).previous()).isEqualTo(event(1).hash());
        assertThat(event(3).previous()).isEqualTo(event(2).hash());
        assertThat(state().version()).isEqualTo(3);
        assertThat(state().head()).isEqualTo(event(3).hash());
    }

    @Test
    void sealsEachEventWithItsHash() {
        trail.create(KEY, new Note("first"), ANA, List.of(new Written("first")), List.of());
        var event = event(1);

        assertThat(event.hash()).isEqualTo(event.expectedHash("p")).isNotEqualTo(event.expectedHash("q"));
        var forged = new EventDocument(
                event.entity(), 1, "person:ben", event.at(), event.events(), event.state(), "", event.hash());
        assertThat(forged.expectedHash("p")).isNotEqualTo(event.hash());
    }

    @Test
    void changesNothingUnderAnOldState() {
        trail.create(KEY, new Note("first"), ANA, List.of(), List.of());
        var first = state();
        trail.replace(first, new Note("second"), ANA, List.of(), List.of());

        assertThat(trail.replace(first, new Note("other"), ANA, List.of(), List.of()))
                .isEqualTo(new Committed.Stale("a"));
        assertThat(trail.create(KEY, new Note("other"), ANA, List.of(), List.of()))
                .isEqualTo(new Committed.Conflict("a"));
        assertThat(documents.all(Query.in("p", EventDocument.class))).hasSize(2);
    }

    private Stored<Note> state() {
        return documents.read(KEY, Note.class).orElseThrow();
    }

    private EventDocument event(long version) {
        return documents
                .read(new Key("p", EventDocument.id("a", version)), EventDocument.class)
                .orElseThrow()
                .value();
    }

    private record Written(String text) implements DomainEvent {}
}

package app.laurel.bot.store;

import static app.laurel.bot.store.Racing.race;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.event.DomainEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AggregatesTests {

    private static final Actor ANA = new Actor("person:ana");
    private static final Key COUNTER = new Key("C|1", "counter");

    private final InMemoryDocuments documents = new InMemoryDocuments();
    private final Aggregates<Integer, Counter> counters = new Aggregates<>(
            documents, new Trail(documents, new MovableClock()), Counter.class, Counter::value, Counter::new);

    @Test
    void keepsWhatTheRuleMakesOfIt() {
        var answer = counters.decide(COUNTER, ANA, AggregatesTests::increment);

        assertThat(answer).isEqualTo(1);
        assertThat(counters.find(COUNTER)).contains(1);
    }

    @Test
    void changesNothingWhenTheRuleOnlyAnswers() {
        var answer = counters.decide(COUNTER, ANA, none -> Decision.answer("no"));

        assertThat(answer).isEqualTo("no");
        assertThat(counters.find(COUNTER)).isEmpty();
        assertThat(events()).isEmpty();
    }

    @Test
    void writesCompanionsInTheSameBatch() {
        counters.decide(
                COUNTER,
                ANA,
                AggregatesTests::increment,
                decision -> List.of(Write.create("note", new Note("counted"))));

        assertThat(documents.read(new Key("C|1", "note"), Note.class)).isPresent();
    }

    @Test
    void countsEachOfFiftyOnce() {
        var answers = race(50, number -> counters.decide(COUNTER, ANA, AggregatesTests::increment));

        assertThat(new HashSet<>(answers)).hasSize(50);
        assertThat(counters.find(COUNTER)).contains(50);
        assertThat(events().stream().map(EventDocument::version))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 50).boxed().toList());
    }

    private List<EventDocument> events() {
        return documents.all(Query.in("C|1", EventDocument.class)).stream()
                .map(Stored::value)
                .toList();
    }

    private static Decision<Integer, Integer> increment(Optional<Integer> before) {
        var next = before.orElse(0) + 1;
        return Decision.change(next, next, new Counted(next));
    }

    @Kind("counter")
    private record Counter(int value) implements Document {}

    private record Counted(int to) implements DomainEvent {}
}

package app.laurel.bot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.event.Occurrence;
import app.laurel.bot.event.PoisonedEvents;
import app.laurel.bot.event.Reactions;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RelayTests {

    private static final Actor ANA = new Actor("person:ana");

    private final MovableClock clock = new MovableClock();
    private final InMemoryDocuments documents = new InMemoryDocuments(clock);
    private final Trail trail = new Trail(documents, clock);
    private final Reactions reactions = new Reactions();
    private final List<String> kept = new CopyOnWriteArrayList<>();
    private final List<String> seen = new CopyOnWriteArrayList<>();

    @Test
    void tellsWhatHappenedWithItsPlaceTimeAndActor() {
        var occurrences = new CopyOnWriteArrayList<Occurrence>();
        reactions.on(Said.class, "listen", (said, occurrence) -> occurrences.add(occurrence));
        create("p", "a", new Said("one"), new Said("two"));

        relay();

        assertThat(occurrences)
                .containsExactly(
                        new Occurrence("p/event:a:1#0", clock.instant(), ANA),
                        new Occurrence("p/event:a:1#1", clock.instant(), ANA));
    }

    @Test
    void tellsEachEventOnceIfNothingFails() {
        reactions.on(Said.class, "listen", (said, occurrence) -> seen.add(said.text()));
        create("p", "a", new Said("one"));
        relay();
        create("p", "b", new Said("two"), new Left("three"));
        relay();

        assertThat(seen).containsExactly("one", "two");
    }

    @Test
    void tellsEachEntitysEventsInOrder() {
        reactions.on(Said.class, "listen", (said, occurrence) -> seen.add(said.text()));
        for (int entity = 0; entity < 20; entity++) {
            create("p" + entity % 3, "e" + entity, new Said(entity + ":1"));
        }
        for (int version = 2; version <= 5; version++) {
            for (int entity = 0; entity < 20; entity++) {
                replace("p" + entity % 3, "e" + entity, new Said(entity + ":" + version));
            }
        }

        relay();

        assertThat(seen).hasSize(100);
        for (int entity = 0; entity < 20; entity++) {
            var mine = entity + ":";
            assertThat(seen)
                    .filteredOn(text -> text.startsWith(mine))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 5)
                            .mapToObj(version -> mine + version)
                            .toList());
        }
    }

    @Test
    void triesAgainWhatFails() {
        reactions.on(Said.class, "listen", (said, occurrence) -> {
            seen.add(said.text());
            if (seen.size() < 3) {
                throw new IllegalStateException("not yet");
            }
        });
        create("p", "a", new Said("one"));

        relay();

        assertThat(seen).containsExactly("one", "one", "one");
        assertThat(kept).isEmpty();
    }

    @Test
    void keepsAPoisonousEventAndGoesOn() {
        reactions.on(Said.class, "choke", (said, occurrence) -> {
            throw new IllegalStateException("can't digest " + said.text());
        });
        reactions.on(Said.class, "listen", (said, occurrence) -> seen.add(said.text()));
        create("p", "a", new Said("one"));
        create("p", "b", new Said("two"));

        relay();

        assertThat(kept)
                .containsExactlyInAnyOrder(
                        "choke p event:a:1 p/event:a:1#0 can't digest one",
                        "choke p event:b:1 p/event:b:1#0 can't digest two");
        assertThat(seen).containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void drawsCardsWhenWhatTheyShowHasGoneOn() {
        reactions.on(Said.class, "go on", (said, occurrence) -> seen.add("inside"));
        reactions.sending(Reactions.SHOWING, Said.class, "draw", (said, occurrence) -> seen.add("card"));
        for (int entity = 0; entity < 10; entity++) {
            create("p", "e" + entity, new Said("one"));
        }
        var relays = relays().all();
        var inside = relays.getFirst();
        var showing = relays.getLast();

        assertThat(inside.work()).isTrue();
        assertThat(showing.work()).isFalse();
        assertThat(inside.work()).isFalse();
        assertThat(seen).hasSize(10).containsOnly("inside");
        assertThat(showing.work()).isTrue();
        assertThat(seen).contains("card");
    }

    @Test
    void drawsNoCardsJustAfterACrowd() {
        reactions.on(Said.class, "go on", (said, occurrence) -> seen.add("inside"));
        reactions.sending(Reactions.SHOWING, Said.class, "draw", (said, occurrence) -> seen.add("card"));
        for (int entity = 0; entity < 1001; entity++) {
            create("p", "e" + entity, new Said("one"));
        }
        var relays = relays().all();
        var inside = relays.getFirst();

        while (inside.work()) {}

        assertThat(relays.getLast().work()).isFalse();
        assertThat(seen).hasSize(1001).containsOnly("inside");
    }

    @Test
    void letsWhatHasBegunGoOnBeforeMoreComesIn() {
        reactions.on(Said.class, "go on", (said, occurrence) -> seen.add("inside"));
        reactions.sending(Reactions.INTAKE, Left.class, "take in", (left, occurrence) -> seen.add("taken in"));
        for (int entity = 0; entity < 1001; entity++) {
            create("p", "e" + entity, new Said("one"));
        }
        create("p", "new", new Left("two"));
        var relays = relays().all();
        var inside = relays.getFirst();
        var intake = relays.getLast();

        assertThat(inside.work()).isTrue();
        assertThat(intake.work()).isFalse();
        assertThat(inside.work()).isTrue();
        assertThat(intake.work()).isTrue();
        assertThat(intake.work()).isTrue();
        assertThat(seen).hasSize(1002).endsWith("taken in");
    }

    @Test
    void keepsAnEventThatCannotBeRead() {
        reactions.on(Said.class, "listen", (said, occurrence) -> seen.add(said.text()));
        create("p", "a", new Other.Said(List.of(1, 2)));

        relay();

        assertThat(kept).singleElement().asString().startsWith("listen p event:a:1 p/event:a:1#0");
    }

    @Test
    void waitsWhenTheStoreIsDown() {
        reactions.on(Said.class, "listen", (said, occurrence) -> {
            throw new StoreUnavailable("The disk is full");
        });
        create("p", "a", new Said("one"));

        assertThatThrownBy(this::relay).isInstanceOf(StoreUnavailable.class);
        assertThat(kept).isEmpty();
    }

    @Test
    void tellsAgainWhatWasUnderWayInACrash() {
        reactions.on(Said.class, "listen", (said, occurrence) -> seen.add(said.text()));
        reactions.on(Left.class, "fall", (left, occurrence) -> {
            if (seen.size() == 1) {
                throw new StoreUnavailable("gone before the position was saved");
            }
        });
        create("p", "a", new Said("one"), new Left("two"));

        assertThatThrownBy(this::relay).isInstanceOf(StoreUnavailable.class);
        relay();

        assertThat(seen).containsExactly("one", "one");
        relay();
        assertThat(seen).hasSize(2);
    }

    @Test
    void followsEachLaneByItself() {
        reactions.on(Said.class, "listen", (said, occurrence) -> seen.add("inside " + said.text()));
        reactions.sending("crm", Said.class, "tell", (said, occurrence) -> {
            throw new StoreUnavailable("slow neighbour");
        });
        create("p", "a", new Said("one"));

        var relays = relays();
        assertThat(relays.all()).extracting(Relay::name).containsExactly("relay:crm", "relay:inside");
        assertThatThrownBy(() -> relays.all().getFirst().work()).isInstanceOf(StoreUnavailable.class);
        relays.all().getLast().work();

        assertThat(seen).containsExactly("inside one");
    }

    @Test
    void tellsAKeptEventAgainToItsReactionOnly() {
        reactions.on(Said.class, "listen", (said, occurrence) -> seen.add(said.text()));
        reactions.on(Said.class, "other", (said, occurrence) -> seen.add("other"));
        create("p", "a", new Said("one"));

        assertThat(relays().retry("listen", "p", "event:a:1")).isTrue();
        assertThat(relays().retry("nobody", "p", "event:a:1")).isFalse();
        assertThat(relays().retry("listen", "p", "event:a:9")).isFalse();
        assertThat(seen).containsExactly("one");
    }

    private void relay() {
        var relay = new Relay(Reactions.INSIDE, reactions, documents, keeping());
        while (relay.work()) {}
    }

    private Relays relays() {
        return new Relays(reactions, documents, documents, keeping());
    }

    private PoisonedEvents keeping() {
        return (reaction, partition, eventDocument, occurrence, fault) ->
                kept.add(String.join(" ", reaction, partition, eventDocument, occurrence.id(), fault.getMessage()));
    }

    private void create(String partition, String id, DomainEvent... events) {
        trail.create(new Key(partition, id), new Note("x"), ANA, List.of(events), List.of());
    }

    private void replace(String partition, String id, DomainEvent event) {
        var before = documents.read(new Key(partition, id), Note.class).orElseThrow();
        trail.replace(before, new Note("x"), ANA, List.of(event), List.of());
    }

    private record Said(String text) implements DomainEvent {}

    private record Left(String text) implements DomainEvent {}

    private static final class Other {
        private record Said(List<Integer> text) implements DomainEvent {}
    }
}

package app.laurel.bot.store;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.bot.event.Actor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store keeps to when it is copied; each adapter runs it. */
public abstract class HoldingsContract {

    private static final int MANY = 2_500;

    protected final MovableClock clock = new MovableClock();

    /** Lets Laurel work on the store of this name, and closes it. */
    protected abstract void work(String store, BiConsumer<Documents, Changes> work);

    /** The store of this name, while Laurel works on none. */
    protected abstract Holdings holdings(String store);

    @Test
    void copiesWhatIsKeptLetterByLetter() {
        work("old", (documents, changes) -> {
            new Trail(documents, clock)
                    .create(
                            new Key("p", "a"),
                            new Note("Zoë 🎉 \u0000 \"\\\n", "o"),
                            new Actor("ana"),
                            List.of(),
                            List.of());
            documents.commit(Batch.in("q", Write.create("m", new Note.Memo("soon gone"))));
        });
        var before = new ArrayList<Sheet>();
        work("old", (documents, changes) -> before.addAll(sheets(documents)));

        copy("old", "new");

        work(
                "new",
                (documents, changes) -> assertThat(sheets(documents)).hasSize(3).isEqualTo(before));
    }

    private static List<Sheet> sheets(Documents documents) {
        return List.of(new Key("p", "a"), new Key("p", EventDocument.id("a", 1)), new Key("q", "m")).stream()
                .flatMap(key -> documents.sheet(key).stream())
                .toList();
    }

    @Test
    void keepsTheOrderOfTheChanges() {
        work("old", (documents, changes) -> {
            create(documents, "a");
            create(documents, "b");
            create(documents, "c");
            documents.commit(Batch.in(
                    "p",
                    Write.replace(documents.read(new Key("p", "a"), Note.class).orElseThrow(), new Note("again"))));
        });

        copy("old", "new");

        work("new", (documents, changes) -> assertThat(told(changes, "f")).containsExactly("b", "c", "a"));
    }

    @Test
    void putsEachFollowerWhereItStood() {
        work("old", (documents, changes) -> {
            create(documents, "a");
            told(changes, "first");
            create(documents, "b");
            told(changes, "second");
            documents.commit(Batch.in("p", Write.create("memo", new Note.Memo("of another kind"))));
            create(documents, "c");
            told(changes, "up to date");
        });

        copy("old", "new");

        work("new", (documents, changes) -> {
            assertThat(told(changes, "first")).containsExactly("b", "c");
            assertThat(told(changes, "second")).containsExactly("c");
            assertThat(told(changes, "up to date")).isEmpty();
            assertThat(told(changes, "new here")).containsExactly("a", "b", "c");
            create(documents, "d");
            assertThat(told(changes, "up to date")).containsExactly("d");
        });
    }

    @Test
    void leavesOutWhatHasExpired() {
        work("old", (documents, changes) -> {
            create(documents, "a");
            documents.commit(Batch.in("p", Write.create("memo", new Note.Memo("soon gone"))));
        });
        clock.advance(Duration.ofMinutes(61));

        copy("old", "new");

        try (var holdings = holdings("new")) {
            assertThat(holdings.count()).isEqualTo(1);
        }
    }

    @Test
    void goesOnBehindEachPart() {
        fill("old");
        try (var holdings = holdings("old")) {
            var parts = parts(holdings, "");
            assertThat(parts).hasSizeGreaterThan(2);
            assertThat(parts.stream().mapToInt(part -> part.held().size()).sum())
                    .isEqualTo(MANY + 3);
            for (int number = 0; number < parts.size(); number++) {
                assertThat(parts(holdings, parts.get(number).next()))
                        .isEqualTo(parts.subList(number + 1, parts.size()));
            }
        }
    }

    @Test
    void goesOnTakingInWhatIsMissing() {
        fill("old");
        var all = new ArrayList<Held>();
        try (var holdings = holdings("old")) {
            holdings.read("", part -> all.addAll(part.held()));
        }
        try (var holdings = holdings("new")) {
            assertThat(holdings.receive("copy")).isZero();
            holdings.add(all.subList(0, 700));
            holdings.add(all.subList(700, 1000));
        }
        try (var holdings = holdings("new")) {
            assertThat(holdings.receive("copy")).isEqualTo(1000);
            holdings.add(all.subList(1000, all.size()));
            holdings.complete();
        }

        var again = new ArrayList<Held>();
        try (var holdings = holdings("new")) {
            holdings.read("", part -> again.addAll(part.held()));
        }
        assertThat(inTheirPartitions(again)).isEqualTo(inTheirPartitions(all));
        assertThat(toldBefore(again)).isEqualTo(toldBefore(all));
    }

    /** Between partitions, and between kinds, there is no order. */
    private static Map<List<String>, List<Held.Kept>> inTheirPartitions(List<Held> all) {
        return all.stream()
                .filter(Held.Kept.class::isInstance)
                .map(Held.Kept.class::cast)
                .collect(groupingBy(
                        kept -> List.of(kept.key().partition(), kept.sheet().kind())));
    }

    /** What each follower has been told of. */
    private static Map<String, Set<Key>> toldBefore(List<Held> all) {
        var told = new HashMap<String, Set<Key>>();
        var sofar = new HashSet<Key>();
        for (var held : all) {
            switch (held) {
                case Held.Kept(var key, var sheet) -> sofar.add(key);
                case Held.Follower(var name) -> told.put(name, Set.copyOf(sofar));
            }
        }
        return told;
    }

    @Test
    void letsNobodyWorkWithHalfACopy() {
        try (var holdings = holdings("new")) {
            holdings.receive("copy");
        }

        assertThatThrownBy(() -> work("new", (documents, changes) -> {}))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("not complete");
        try (var holdings = holdings("new")) {
            assertThatThrownBy(() -> holdings.read("", part -> {})).hasMessageContaining("not complete");
            assertThatThrownBy(() -> holdings.receive("another copy")).hasMessageContaining("Another copy");
        }
    }

    @Test
    void takesNothingIntoAStoreThatHoldsSomething() {
        work("new", (documents, changes) -> create(documents, "a"));

        try (var holdings = holdings("new")) {
            assertThatThrownBy(() -> holdings.receive("copy"))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContaining("not empty");
        }
    }

    @Test
    void hasAnotherNameOnceSomethingWasWritten() {
        work("old", (documents, changes) -> create(documents, "a"));
        var before = state("old");

        assertThat(state("old")).isEqualTo(before);
        work("old", (documents, changes) -> create(documents, "b"));
        assertThat(state("old")).isNotEqualTo(before);
    }

    private String state(String store) {
        try (var holdings = holdings(store)) {
            return holdings.state();
        }
    }

    /** Many documents of two kinds, and three followers: one that is behind, one in the middle, one that has seen all. */
    private void fill(String store) {
        work(store, (documents, changes) -> {
            for (int number = 0; number < MANY; number += 100) {
                var start = number;
                documents.commit(new Batch(
                        "p" + number,
                        IntStream.range(start, start + 100)
                                .mapToObj(id -> Write.create(
                                        "n" + id, id % 3 == 0 ? new Note.Memo("memo " + id) : new Note("note " + id)))
                                .toList()));
                changes.next("behind", Note.class, 1, notes -> {});
                if (number < MANY / 2) {
                    changes.next("in the middle", Note.class, MANY, notes -> {});
                }
            }
            changes.next("up to date", Note.class, MANY, notes -> {});
        });
    }

    private static List<Holdings.Part> parts(Holdings holdings, String after) {
        var parts = new ArrayList<Holdings.Part>();
        holdings.read(after, parts::add);
        return parts;
    }

    protected final void copy(String from, String to) {
        try (var old = holdings(from);
                var fresh = holdings(to)) {
            fresh.receive("copy");
            old.read("", part -> fresh.add(part.held()));
            fresh.complete();
        }
    }

    protected static final List<String> told(Changes changes, String follower) {
        var told = new ArrayList<String>();
        while (changes.next(
                follower,
                Note.class,
                10,
                items -> items.forEach(item -> told.add(item.key().id())))) {}
        return told;
    }

    private static void create(Documents documents, String id) {
        documents.commit(Batch.in("p", Write.create(id, new Note("x"))));
    }
}

package app.laurel.bot.store;

import static app.laurel.bot.store.Racing.race;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.laurel.bot.store.Note.Memo;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store keeps to; each adapter runs it. */
public abstract class DocumentsContract {

    protected final MovableClock clock = new MovableClock();

    protected abstract Documents documents();

    protected abstract Changes changes();

    /** Ends whoever has the store open, and opens it again. */
    protected abstract void restart();

    /** Whether documents expire by {@link #clock}; a real service has its own. */
    protected boolean expiresByOurClock() {
        return true;
    }

    @Test
    void readsWhatWasCreated() {
        assertThat(create("p", "a", "hello")).isEqualTo(new Committed.Done());

        assertThat(note("p", "a").value()).isEqualTo(new Note("hello"));
    }

    @Test
    void findsNothingWhereNothingIs() {
        create("p", "a", "hello");

        assertThat(documents().read(new Key("p", "b"), Note.class)).isEmpty();
        assertThat(documents().read(new Key("q", "a"), Note.class)).isEmpty();
    }

    @Test
    void refusesToReadADocumentAsAnotherKind() {
        create("p", "a", "hello");

        assertThatThrownBy(() -> documents().read(new Key("p", "a"), Memo.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("p/a is a note, not a memo");
    }

    @Test
    void keepsVersionAndHead() {
        documents().commit(Batch.in("p", new Write.Create("a", new Note("1"), 7, "abc")));

        assertThat(note("p", "a").version()).isEqualTo(7);
        assertThat(note("p", "a").head()).isEqualTo("abc");
    }

    @Test
    void showsADocumentAsItIsKept() {
        documents().commit(Batch.in("p", new Write.Create("a", new Note("hello", "o"), 7, "abc")));

        assertThat(documents().sheet(new Key("p", "a")))
                .contains(new Sheet("note", 1, "o", Json.write(new Note("hello", "o")), 7, "abc", Sheet.NEVER));
        assertThat(documents().sheet(new Key("p", "b"))).isEmpty();
    }

    @Test
    void keepsAnyText() {
        var text = "Zoë 🎉 \u0000 العربية ' \" \\ \n";
        create("p|é", "id:ü/1", text);

        assertThat(note("p|é", "id:ü/1").value().text()).isEqualTo(text);
    }

    @Test
    void createsAnIdOnce() {
        create("p", "a", "first");

        assertThat(create("p", "a", "second")).isEqualTo(new Committed.Conflict("a"));
        assertThat(note("p", "a").value().text()).isEqualTo("first");
    }

    @Test
    void createsTheSameIdInEachPartition() {
        assertThat(create("p", "a", "one").done()).isTrue();
        assertThat(create("q", "a", "two").done()).isTrue();
    }

    @Test
    void replacesWhatWasRead() {
        create("p", "a", "first");
        var read = note("p", "a");

        assertThat(commit("p", Write.replace(read, new Note("second"))).done()).isTrue();
        assertThat(note("p", "a").value().text()).isEqualTo("second");
        assertThat(note("p", "a").etag()).isNotEqualTo(read.etag());
    }

    @Test
    void refusesToReplaceWhatHasChangedSince() {
        create("p", "a", "first");
        var read = note("p", "a");
        commit("p", Write.replace(read, new Note("second")));

        assertThat(commit("p", Write.replace(read, new Note("third")))).isEqualTo(new Committed.Stale("a"));
        assertThat(commit("p", Write.delete(read))).isEqualTo(new Committed.Stale("a"));
        assertThat(note("p", "a").value().text()).isEqualTo("second");
    }

    @Test
    void missesWhatWasDeleted() {
        create("p", "a", "first");
        var read = note("p", "a");

        assertThat(commit("p", Write.delete(read)).done()).isTrue();
        assertThat(documents().read(read.key(), Note.class)).isEmpty();
        assertThat(commit("p", Write.delete(read))).isEqualTo(new Committed.Missing("a"));
        assertThat(commit("p", Write.replace(read, new Note("x")))).isEqualTo(new Committed.Missing("a"));
    }

    @Test
    void knowsAnIdThatCameBackFromTheOneThatWasDeleted() {
        create("p", "a", "first");
        var first = note("p", "a");
        commit("p", Write.delete(first));
        create("p", "a", "first");

        assertThat(commit("p", Write.delete(first))).isEqualTo(new Committed.Stale("a"));
    }

    @Test
    void doesAllOfABatchOrNothing() {
        create("p", "taken", "old");

        var outcome = commit("p", Write.create("new", new Note("x")), Write.create("taken", new Note("y")));

        assertThat(outcome).isEqualTo(new Committed.Conflict("taken"));
        assertThat(documents().read(new Key("p", "new"), Note.class)).isEmpty();
        assertThat(note("p", "taken").value().text()).isEqualTo("old");
    }

    @Test
    void doesTheWritesOfABatchOneAfterTheOther() {
        var twice = commit("p", Write.create("a", new Note("x")), Write.create("a", new Note("y")));

        assertThat(twice).isEqualTo(new Committed.Conflict("a"));
        assertThat(documents().read(new Key("p", "a"), Note.class)).isEmpty();
    }

    @Test
    void commitsEachBatchByItself() {
        create("p", "taken", "first");

        var outcomes = documents()
                .commitEach(List.of(
                        Batch.in("p", Write.create("new", new Note("x"))),
                        Batch.in("p", Write.create("beside", new Note("x")), Write.create("taken", new Note("second"))),
                        Batch.in("q", Write.create("taken", new Note("elsewhere")))));

        assertThat(outcomes)
                .containsExactly(new Committed.Done(), new Committed.Conflict("taken"), new Committed.Done());
        assertThat(note("p", "new").value().text()).isEqualTo("x");
        assertThat(documents().read(new Key("p", "beside"), Note.class)).isEmpty();
        assertThat(note("p", "taken").value().text()).isEqualTo("first");
        assertThat(note("q", "taken").value().text()).isEqualTo("elsewhere");
    }

    @Test
    void takesAHundredWrites() {
        var writes = notes(100);

        assertThat(documents().commit(new Batch("p", writes)).done()).isTrue();
        assertThat(documents().all(Query.in("p", Note.class))).hasSize(100);
    }

    @Test
    void refusesMoreThanAHundredWrites() {
        assertThat(documents().commit(new Batch("p", notes(101)))).isInstanceOf(Committed.TooBig.class);
        assertThat(documents().all(Query.in("p", Note.class))).isEmpty();
    }

    @Test
    void refusesMoreThanTwoMegabytes() {
        var megabyte = new Note("x".repeat(1024 * 1024), "");

        assertThat(commit("p", Write.create("a", megabyte)).done()).isTrue();
        assertThat(commit("p", Write.create("b", megabyte), Write.create("c", megabyte)))
                .isInstanceOf(Committed.TooBig.class);
        assertThat(documents().read(new Key("p", "b"), Note.class)).isEmpty();
    }

    @Test
    void listsInOrderAndThenById() {
        commit(
                "p",
                Write.create("3", new Note("c", "b")),
                Write.create("2", new Note("b", "a")),
                Write.create("1", new Note("d", "b")),
                Write.create("memo", new Memo("another kind")));
        create("q", "4", "a");

        assertThat(ids(Query.in("p", Note.class))).containsExactly("2", "1", "3");
        assertThat(ids(Query.in("p", Note.class).newestFirst())).containsExactly("3", "1", "2");
    }

    @Test
    void listsFromAnOrderUpToAnother() {
        for (var letter : List.of("a", "b", "c", "d")) {
            create("p", letter, letter);
        }

        assertThat(ids(Query.in("p", Note.class).between("b", "d"))).containsExactly("b", "c");
        assertThat(ids(Query.in("p", Note.class).between("b", "d").newestFirst()))
                .containsExactly("c", "b");
        assertThat(ids(Query.in("p", Note.class).between("c", ""))).containsExactly("c", "d");
        assertThat(ids(Query.in("p", Note.class).between("", "b"))).containsExactly("a");
    }

    @Test
    void listsPageByPage() {
        var writes = IntStream.range(0, 25)
                .mapToObj(i -> Write.create("%02d".formatted(i), new Note("x", "same:" + i % 2)))
                .toList();
        documents().commit(new Batch("p", writes));

        var paged = ids(Query.in("p", Note.class).limit(4));

        assertThat(paged).hasSize(25).isEqualTo(ids(Query.in("p", Note.class)));
        assertThat(ids(Query.in("p", Note.class).limit(4).newestFirst())).isEqualTo(paged.reversed());
        assertThat(ids(Query.in("p", Note.class).between("same:1", "").limit(5)))
                .hasSize(12);
    }

    @Test
    void endsOnAFullPage() {
        documents().commit(new Batch("p", notes(4)));

        var page = documents().query(Query.in("p", Note.class).limit(4));

        assertThat(page.items()).hasSize(4);
        assertThat(page.isLast()).isTrue();
    }

    @Test
    void goesOnWhereThePageEndedThoughOthersWrite() {
        create("p", "b", "b");
        create("p", "d", "d");
        var query = Query.in("p", Note.class).limit(1);
        var first = documents().query(query);
        create("p", "a", "a");
        create("p", "c", "c");

        assertThat(documents().query(query.after(first.next())).values()).containsExactly(new Note("c"));
    }

    @Test
    void forgetsWhatHasExpired() {
        assumeTrue(expiresByOurClock());
        commit("p", Write.create("a", new Memo("soon gone")));
        var read = documents().read(new Key("p", "a"), Memo.class).orElseThrow();
        clock.advance(Duration.ofMinutes(61));

        assertThat(documents().read(new Key("p", "a"), Memo.class)).isEmpty();
        assertThat(documents().all(Query.in("p", Memo.class))).isEmpty();
        assertThat(commit("p", Write.delete(read))).isEqualTo(new Committed.Missing("a"));
        assertThat(commit("p", Write.create("a", new Memo("again"))).done()).isTrue();
        assertThat(documents()
                        .read(new Key("p", "a"), Memo.class)
                        .orElseThrow()
                        .value()
                        .text())
                .isEqualTo("again");
    }

    @Test
    void keepsAliveWhatIsWrittenAgain() {
        assumeTrue(expiresByOurClock());
        commit("p", Write.create("a", new Memo("one")));
        clock.advance(Duration.ofMinutes(40));
        var read = documents().read(new Key("p", "a"), Memo.class).orElseThrow();
        commit("p", Write.replace(read, new Memo("two")));
        clock.advance(Duration.ofMinutes(40));

        assertThat(documents().read(new Key("p", "a"), Memo.class)).isPresent();
    }

    @Test
    void letsOneOfFiftyCreateAnId() {
        var outcomes = race(50, number -> create("p", "a", "racer " + number));

        assertThat(outcomes).filteredOn(Committed::done).hasSize(1);
        assertThat(outcomes).filteredOn(new Committed.Conflict("a")::equals).hasSize(49);
        assertThat(note("p", "a").value().text()).isEqualTo("racer " + outcomes.indexOf(new Committed.Done()));
    }

    @Test
    void findsAtOnceWhatOthersMissedUntilThen() {
        var wanted = new AtomicReference<>(new Key("p", "id0"));
        var isOver = new AtomicBoolean();

        race(5, racer -> {
            if (racer == 0) {
                try {
                    createWhatIsMissed(wanted);
                } finally {
                    isOver.set(true);
                }
            }
            while (!isOver.get()) {
                documents().read(wanted.get(), Note.class);
                LockSupport.parkNanos(1);
            }
            return racer;
        });

        assertThat(documents().all(Query.in("p", Note.class))).hasSize(100);
    }

    private void createWhatIsMissed(AtomicReference<Key> wanted) {
        for (var number = 0; number < 100; number++) {
            var key = new Key("p", "id" + number);
            wanted.set(key);
            assertThat(documents().read(key, Note.class)).isEmpty();
            create("p", key.id(), "here");
            assertThat(documents().read(key, Note.class)).isPresent();
        }
    }

    @Test
    void losesNoUpdate() {
        create("p", "count", "0");

        race(20, number -> {
            var outcome = commit("p", increment());
            while (!outcome.done()) {
                outcome = commit("p", increment());
            }
            return number;
        });

        assertThat(note("p", "count").value().text()).isEqualTo("20");
    }

    @Test
    void doesNotUndoAWinnerWithALoser() {
        create("p", "taken", "old");

        var outcomes = race(
                60,
                number -> commit(
                        "p",
                        Write.create("id" + number, new Note("x")),
                        Write.create(number % 2 == 0 ? "even" + number : "taken", new Note("y"))));

        assertThat(outcomes).filteredOn(Committed::done).hasSize(30);
        assertThat(documents().all(Query.in("p", Note.class))).hasSize(61);
    }

    @Test
    void tellsAFollowerEachDocumentInTheOrderOfItsPartition() {
        create("p", "a", "1");
        create("p", "b", "2");
        create("q", "a", "3");

        var told = follow("f");
        assertThat(told).containsExactlyInAnyOrder("p/a=1", "p/b=2", "q/a=3");
        assertThat(told).filteredOn(one -> one.startsWith("p/")).containsExactly("p/a=1", "p/b=2");
        assertThat(follow("f")).isEmpty();
        create("p", "c", "4");
        assertThat(follow("f")).containsExactly("p/c=4");
    }

    @Test
    void tellsOfTheLatestStateOnly() {
        create("p", "a", "1");
        create("p", "b", "2");
        commit("p", Write.replace(note("p", "a"), new Note("3")));
        commit("p", Write.delete(note("p", "b")));

        assertThat(follow("f")).containsExactly("p/a=3");
    }

    @Test
    void tellsOfOneKindOnly() {
        commit("p", Write.create("memo", new Memo("x")), Write.create("note", new Note("y")));

        assertThat(follow("f")).containsExactly("p/note=y");
    }

    @Test
    void followersGoTheirOwnPace() {
        create("p", "a", "1");
        follow("quick");
        create("p", "b", "2");

        assertThat(follow("quick")).containsExactly("p/b=2");
        assertThat(follow("slow")).containsExactly("p/a=1", "p/b=2");
    }

    @Test
    void tellsAFollowerAgainWhatItCouldNotDigest() {
        create("p", "a", "1");

        assertThatThrownBy(() -> changes().next("f", Note.class, 10, items -> {
                    throw new IllegalStateException("no appetite");
                }))
                .hasMessage("no appetite");
        assertThat(follow("f")).containsExactly("p/a=1");
    }

    @Test
    void handsOverNoMoreThanTheLimit() {
        documents().commit(new Batch("p", notes(10)));
        var sizes = new ArrayList<Integer>();

        while (changes().next("f", Note.class, 4, items -> sizes.add(items.size()))) {}

        assertThat(sizes).containsExactly(4, 4, 2);
    }

    @Test
    void catchesUpWithAllThatIsLeft() {
        documents().commit(new Batch("p", notes(10)));
        create("q", "a", "last");
        var told = new ArrayList<String>();

        changes()
                .catchUp(
                        "f",
                        Note.class,
                        4,
                        items -> items.forEach(item -> told.add(item.key().id())));

        assertThat(told).hasSize(11).contains("a").doesNotHaveDuplicates();
        assertThat(follow("f")).isEmpty();
    }

    @Test
    void missesNothingWhileManyWrite() {
        var seen = new ArrayList<String>();
        var done = new AtomicInteger();
        var writers = 16;

        race(writers + 1, number -> {
            if (number == writers) {
                while (done.get() < writers || !follow("f", seen).isEmpty()) {
                    follow("f", seen);
                }
            } else {
                IntStream.range(0, 40).forEach(i -> create("p" + number, "%03d".formatted(i), "x"));
                done.incrementAndGet();
            }
            return number;
        });

        assertThat(new HashSet<>(seen)).hasSize(writers * 40);
        assertThat(seen).hasSize(writers * 40);
        for (int writer = 0; writer < writers; writer++) {
            var partition = "p" + writer + "/";
            assertThat(seen).filteredOn(id -> id.startsWith(partition)).isSorted();
        }
    }

    @Test
    void missesNothingThoughItIsRestarted() {
        var seen = new ArrayList<String>();
        for (int round = 0; round < 4; round++) {
            var first = round * 20;
            race(8, writer -> {
                IntStream.range(first, first + 20).forEach(i -> create("p" + writer, "%03d".formatted(i), "x"));
                return writer;
            });
            changes()
                    .next(
                            "f",
                            Note.class,
                            30,
                            items -> items.forEach(item -> seen.add(item.key().toString())));
            restart();
        }
        // The one before may hold its share a moment longer.
        var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (seen.stream().distinct().count() < 8 * 80 && System.nanoTime() < end) {
            follow("f", seen);
        }

        var once = seen.stream().distinct().toList();
        assertThat(once).hasSize(8 * 80);
        for (int writer = 0; writer < 8; writer++) {
            var partition = "p" + writer + "/";
            assertThat(once).filteredOn(id -> id.startsWith(partition)).isSorted();
        }
    }

    @Test
    void wakesWhoeverWaitsForCommits() {
        var woken = new AtomicInteger();
        changes().onCommit(woken::incrementAndGet);

        create("p", "a", "1");

        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            while (woken.get() == 0) {
                Thread.onSpinWait();
            }
        });
    }

    private Write increment() {
        var read = note("p", "count");
        return Write.replace(
                read, new Note(Integer.toString(Integer.parseInt(read.value().text()) + 1)));
    }

    private List<String> follow(String follower) {
        return follow(follower, new ArrayList<>());
    }

    private List<String> follow(String follower, List<String> seen) {
        var told = new ArrayList<String>();
        while (changes()
                .next(
                        follower,
                        Note.class,
                        7,
                        items -> items.forEach(item -> {
                            told.add(item.key() + "=" + item.value().text());
                            seen.add(item.key().toString());
                        }))) {}
        return told;
    }

    private List<String> ids(Query<Note> query) {
        return documents().all(query).stream().map(stored -> stored.key().id()).toList();
    }

    private Stored<Note> note(String partition, String id) {
        return documents().read(new Key(partition, id), Note.class).orElseThrow();
    }

    private Committed create(String partition, String id, String text) {
        return commit(partition, Write.create(id, new Note(text)));
    }

    private Committed commit(String partition, Write... writes) {
        return documents().commit(Batch.in(partition, writes));
    }

    private static List<Write> notes(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Write.create("%03d".formatted(i), new Note("x")))
                .toList();
    }
}

package app.laurel.bot.store.cosmos;

import static app.laurel.bot.store.Racing.race;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Note;
import app.laurel.bot.store.Shares;
import app.laurel.bot.store.Write;
import app.laurel.bot.store.cosmos.Instances.Instance;
import app.laurel.bot.store.cosmos.rest.CosmosDouble;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several instances share the followers' work, and take it over from one that is gone. */
class LeasesTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PARTITIONS = 6;
    private static final List<String> FOLLOWERS = List.of("one", "two", "three", "four");

    private static final List<String> WORK =
            IntStream.range(0, 32).mapToObj("lane:%d"::formatted).toList();

    private CosmosDouble cosmos;
    private Instances instances;
    private final List<Following> followings = new CopyOnWriteArrayList<>();
    private volatile boolean over;

    @BeforeEach
    void open() {
        cosmos = CosmosDouble.start(3, InstantSource.system());
        instances =
                new Instances(Instances.settings(cosmos.endpoint(), CosmosDouble.KEY, "laurel", Duration.ofSeconds(2)));
    }

    @AfterEach
    void close() {
        over = true;
        instances.close();
        cosmos.close();
    }

    @Test
    void shareTheWork() {
        var first = follow(instances.start());
        var second = follow(instances.start());
        first.awaitOthers();

        write(first.instance, 0, 60);

        await(() -> all(first, second).stream().distinct().count() == 60L * FOLLOWERS.size());
        assertThat(first.seen).isNotEmpty();
        assertThat(second.seen).isNotEmpty();
    }

    @Test
    void takeOverFromOneThatIsCutOff() {
        var door = cosmos.openDoor();
        var first = follow(instances.start());
        var second = follow(instances.startAt(door.endpoint()));
        first.awaitOthers();
        write(first.instance, 0, 60);
        door.close();
        write(first.instance, 60, 120);

        await(() -> all(first, second).stream().distinct().count() == 120L * FOLLOWERS.size());
        assertThatEachFollowerWasToldInOrder(first, second);
    }

    @Test
    void missNothingWhileManyWriteAndInstancesComeAndGo() {
        var door = cosmos.openDoor();
        var first = follow(instances.start());
        var enough = new AtomicBoolean();
        var counts = new ArrayList<Integer>();
        race(PARTITIONS + 1, number -> {
            if (number < PARTITIONS) {
                var count = writeUntil(enough, first.instance, number);
                synchronized (counts) {
                    counts.add(count);
                }
            } else {
                var second = follow(instances.startAt(door.endpoint()));
                await(() -> !second.seen.isEmpty());
                door.close();
                var third = follow(instances.start());
                await(() -> !third.seen.isEmpty());
                enough.set(true);
            }
            return number;
        });

        var all = counts.stream().mapToInt(Integer::intValue).sum();
        await(() -> followings.stream()
                        .flatMap(each -> each.seen.stream())
                        .distinct()
                        .count()
                == (long) all * FOLLOWERS.size());
        assertThatEachFollowerWasToldInOrder(followings.toArray(Following[]::new));
    }

    private static int writeUntil(AtomicBoolean enough, Instance instance, int partition) {
        var count = 0;
        while (count < 50 || !enough.get()) {
            var note = Write.create("%05d".formatted(count++), new Note("x"));
            assertThat(instance.documents()
                            .commit(Batch.in("p" + partition, note))
                            .done())
                    .isTrue();
            LockSupport.parkNanos(10_000_000);
        }
        return count;
    }

    @Test
    void letANewcomerHaveItsShare() {
        var first = follow(instances.start());
        write(first.instance, 0, 60);
        var second = follow(instances.start());
        first.awaitOthers();
        write(first.instance, 60, 120);

        await(() -> all(first, second).stream().distinct().count() == 120L * FOLLOWERS.size());
        assertThat(second.seen).isNotEmpty();
        // Each range was handed over after a telling had ended and its position was saved.
        assertThat(all(first, second)).doesNotHaveDuplicates();
    }

    @Test
    void leaveAloneWhatANewcomerHasTakenBeforeItWasHeardOf() {
        var first = instances.start();
        write(first, 0, 60);
        var second = instances.start();
        // The first has not beaten since, and nobody has held a range before.
        var seen = new CopyOnWriteArrayList<String>();
        for (int round = 0; round < 100; round++) {
            for (var instance : List.of(second, first)) {
                FOLLOWERS.forEach(follower -> instance.changes()
                        .next(
                                follower,
                                Note.class,
                                7,
                                notes -> notes.forEach(note -> seen.add(follower + note.key()))));
            }
        }
        assertThat(seen).hasSize(60 * FOLLOWERS.size()).doesNotHaveDuplicates();
    }

    @Test
    void giveEachPieceOfOtherWorkToOneInstanceAtATimeThoughTheyComeAndGo() {
        var door = cosmos.openDoor();
        var first = instances.start().changes().shares();
        assertThat(WORK).as("of one that is alone").allMatch(first::isOurs);

        var second = instances.startAt(door.endpoint()).changes().shares();
        awaitShared(() -> WORK.stream().anyMatch(second::isOurs), first, second);

        door.close();
        var latest = instances.start().changes();
        var third = latest.shares();
        awaitShared(
                () -> WORK.stream().noneMatch(second::isOurs) && WORK.stream().anyMatch(third::isOurs),
                first,
                second,
                third);

        latest.close();
        awaitShared(() -> WORK.stream().allMatch(first::isOurs), first, third);
    }

    /** Waits until all work is somebody's, and shared like this; sees to it that none is two instances' meanwhile. */
    private static void awaitShared(BooleanSupplier isLikeThis, Shares... all) {
        await(() -> {
            for (var one : all) {
                for (var work : WORK) {
                    if (one.isOurs(work)) {
                        assertThat(List.of(all))
                                .filteredOn(other -> other != one && other.isOurs(work) && one.isOurs(work))
                                .as(work)
                                .isEmpty();
                    }
                }
            }
            return isLikeThis.getAsBoolean()
                    && WORK.stream().allMatch(work -> Stream.of(all).anyMatch(one -> one.isOurs(work)));
        });
    }

    @Test
    void catchUpOnWhicheverInstanceIsAsked() {
        var first = instances.start();
        var second = instances.start();
        write(first, 0, 30);
        var seen = new CopyOnWriteArrayList<String>();
        first.changes()
                .catchUp(
                        "f",
                        Note.class,
                        7,
                        notes -> notes.forEach(note -> seen.add(note.key().toString())));
        write(first, 30, 60);
        second.changes()
                .catchUp(
                        "f",
                        Note.class,
                        7,
                        notes -> notes.forEach(note -> seen.add(note.key().toString())));
        first.changes()
                .catchUp(
                        "f",
                        Note.class,
                        7,
                        notes -> notes.forEach(note -> seen.add(note.key().toString())));

        assertThat(seen).hasSize(60).doesNotHaveDuplicates();
    }

    private void assertThatEachFollowerWasToldInOrder(Following... followings) {
        for (var follower : FOLLOWERS) {
            for (int partition = 0; partition < PARTITIONS; partition++) {
                var start = "%s p%d/".formatted(follower, partition);
                for (var following : followings) {
                    assertThat(following.seen.stream()
                                    .filter(one -> one.startsWith(start))
                                    .distinct())
                            .isSorted();
                }
            }
        }
    }

    private Following follow(Instance instance) {
        var following = new Following(instance);
        followings.add(following);
        FOLLOWERS.forEach(follower -> Thread.ofVirtual().start(() -> following.follow(follower)));
        return following;
    }

    private static void write(Instance instance, int from, int to) {
        IntStream.range(from, to)
                .forEach(number -> instance.documents()
                        .commit(Batch.in(
                                "p" + number % PARTITIONS, Write.create("%03d".formatted(number), new Note("x")))));
    }

    private List<String> all(Following one, Following other) {
        return Stream.of(one, other).flatMap(each -> each.seen.stream()).toList();
    }

    private static void await(BooleanSupplier condition) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it takes too long").isLessThan(end);
            LockSupport.parkNanos(10_000_000);
        }
    }

    /** An instance at work. */
    private final class Following {

        private final Instance instance;
        private final List<String> seen = new CopyOnWriteArrayList<>();

        Following(Instance instance) {
            this.instance = instance;
        }

        void follow(String follower) {
            while (!over) {
                try {
                    instance.changes()
                            .next(
                                    follower,
                                    Note.class,
                                    7,
                                    notes -> notes.forEach(note -> seen.add(follower + " " + note.key())));
                } catch (RuntimeException cutOff) {
                    LockSupport.parkNanos(100_000_000);
                }
                LockSupport.parkNanos(20_000_000);
            }
        }

        void awaitOthers() {
            await(() -> instance.changes().members() > 1);
        }
    }
}

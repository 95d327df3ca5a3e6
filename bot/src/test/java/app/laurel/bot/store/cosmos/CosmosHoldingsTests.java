package app.laurel.bot.store.cosmos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Changes;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Holdings;
import app.laurel.bot.store.HoldingsContract;
import app.laurel.bot.store.Note;
import app.laurel.bot.store.StoreUnavailable;
import app.laurel.bot.store.Write;
import app.laurel.bot.store.cosmos.rest.CosmosDouble;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Databases on the double are copied, with one range and three, and with faults. */
class CosmosHoldingsTests {

    @Nested
    class WithOneRange extends OnTheDouble {
        WithOneRange() {
            super(1, 0);
        }
    }

    @Nested
    class WithThreeRanges extends OnTheDouble {
        private static final int PARTITIONS = 30;

        WithThreeRanges() {
            super(3, 0);
        }

        /** Two followers, each ahead of the other in one range, can't both keep their places in one order. */
        @Test
        void tellsAgainRatherThanLeaveOut() {
            var one = new HashSet<String>();
            var other = new HashSet<String>();
            work("old", (documents, changes) -> {
                write(documents, 0);
                tellOfARange(changes, "one", one);
                tellOfARange(changes, "other", other);
                tellOfARange(changes, "other", other);
            });
            // Another Laurel begins with the first range again.
            work("old", (documents, changes) -> {
                write(documents, 1);
                tellOfARange(changes, "one", one);
            });
            assertThat(one.containsAll(other) || other.containsAll(one))
                    .as("%s and %s", one, other)
                    .isFalse();

            copy("old", "new");

            work("new", (documents, changes) -> {
                one.addAll(told(changes, "one"));
                other.addAll(told(changes, "other"));
            });
            assertThat(one).hasSize(2 * PARTITIONS);
            assertThat(other).hasSize(2 * PARTITIONS);
        }

        private static void tellOfARange(Changes changes, String follower, Set<String> told) {
            changes.next(
                    follower,
                    Note.class,
                    1_000,
                    notes -> notes.forEach(note -> told.add(note.key().id())));
        }

        private static void write(Documents documents, int round) {
            for (int partition = 0; partition < PARTITIONS; partition++) {
                documents.commit(
                        Batch.in("p" + partition, Write.create("n%d-%d".formatted(round, partition), new Note("x"))));
            }
        }
    }

    @Nested
    class WithFaults extends OnTheDouble {
        WithFaults() {
            super(3, 0.05);
        }
    }

    abstract static class OnTheDouble extends HoldingsContract {

        private final CosmosDouble cosmos;
        private final List<Account> accounts = new ArrayList<>();

        OnTheDouble(int ranges, double faults) {
            this.cosmos = CosmosDouble.start(ranges, clock);
            cosmos.faults().happen(faults, 20261128);
        }

        @AfterEach
        void close() {
            accounts.forEach(Account::close);
            cosmos.close();
        }

        private CosmosSettings settings(String store) {
            return Instances.settings(cosmos.endpoint(), CosmosDouble.KEY, store, Duration.ofSeconds(20));
        }

        @Override
        protected void work(String store, BiConsumer<Documents, Changes> work) {
            try (var instances = new Instances(settings(store))) {
                var laurel = instances.start();
                work.accept(laurel.documents(), laurel.changes());
            }
        }

        @Override
        protected Holdings holdings(String store) {
            return holdings(store, Instances.LEASE);
        }

        private Holdings holdings(String store, Duration lease) {
            var account = Account.open(settings(store), Instances.charges());
            accounts.add(account);
            return CosmosHoldings.open(account, lease);
        }

        @Test
        void copiesNothingWhileLaurelRuns() {
            work(
                    "old",
                    // Patient enough for a beat that faults hold up.
                    (documents, changes) -> assertThatThrownBy(() -> holdings("old", Instances.LEASE.multipliedBy(3)))
                            .isInstanceOf(StoreUnavailable.class)
                            .hasMessageContaining("Laurel is running"));
        }

        @Test
        void keepsLaurelAwayMeanwhile() {
            try (var holdings = holdings("old")) {
                assertThat(holdings.count()).isZero();
                assertThatThrownBy(() -> work("old", (documents, changes) -> {}))
                        .isInstanceOf(StoreUnavailable.class)
                        .hasMessageContaining("A copy of this database");
            }
        }
    }
}

package app.laurel.bot.payout.rail.batch;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.casework.Refusal;
import app.laurel.bot.event.Worker;
import app.laurel.bot.payout.PaymentRail;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.payment.PaymentRailContract;
import app.laurel.bot.payout.payment.State;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Committed;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Page;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Sheet;
import app.laurel.bot.store.Stored;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Laurel relies on from every rail that takes files; the process can die at each step. */
public abstract class BatchRailContract extends PaymentRailContract {

    @TempDir
    protected Path root;

    private final Mortal mortal = new Mortal();
    private boolean busy;
    private boolean refuses;

    /** The format under test. */
    protected abstract Format format();

    /** An answer as the other side writes it: how it went with each payout. */
    protected abstract String answer(String message, List<PayoutId> keys, Line.Outcome outcome);

    /** How many payments a file has, by its own control total, after it was found to be right. */
    protected abstract long count(String file);

    protected BatchLimits limits() {
        return new BatchLimits(1000, Duration.ofMinutes(30));
    }

    @Override
    protected final PaymentRail rail() {
        return desk(documents).rail();
    }

    @Override
    protected final long payments() {
        return refuses ? 0 : files().stream().mapToLong(this::count).sum();
    }

    /** Its books are Laurel's: an answer is lost only when Laurel itself dies. */
    @Override
    protected final void losesTheAnswer() {
        rail().send(order(1));
    }

    @Override
    protected final void refuses() {
        refuses = true;
    }

    @Override
    protected final void isBusy(boolean is) {
        busy = is;
    }

    @Override
    protected final void worksOff() {
        for (int step = 0; step < 10; step++) {
            clock.advance(Duration.ofMinutes(10));
            if (!busy) {
                works(documents, folder());
            }
        }
        if (refuses) {
            tells(order(1).id(), Line.Outcome.FAILED);
        }
    }

    @Override
    protected final void tellsOfArrival(PayoutId key) {
        tells(key, Line.Outcome.PAID);
    }

    @Override
    protected final void tellsOfReturn(PayoutId key) {
        tells(key, Line.Outcome.RETURNED);
    }

    @Test
    void closesABatchByItsSize() {
        var desk = new BatchDesk(name(), format(), new BatchLimits(2, Duration.ofDays(1)), folder(), documents, clock);
        for (int attempt = 1; attempt <= 5; attempt++) {
            desk.rail().send(order(attempt));
        }
        clock.advance(Duration.ofSeconds(2));
        while (desk.files(learning, troubles::add).work()) {}
        assertThat(files()).hasSize(2).allMatch(file -> count(file) == 2);
    }

    @Test
    void givesNoTwoFilesTheSameId() {
        for (int attempt = 1; attempt <= 3; attempt++) {
            rail().send(order(attempt));
            worksOff();
        }
        assertThat(messages()).hasSize(3).doesNotHaveDuplicates().allMatch(id -> id.length() <= 35);
    }

    /** Dies before and after each commit and each move of a file, and is begun again by the next process. */
    @Test
    void neitherLosesNorDoublesAFileWhereverItDies() {
        var steps = 0;
        for (var lives = true; lives; steps++) {
            mortal.dieAt(steps);
            try {
                carriesOnMortally(steps);
            } catch (Death died) {
                mortal.live();
            }
            lives = mortal.hasDied();
            carriesOn(order(steps + 1));
            worksOff();
            assertThat(state(steps + 1)).as("died at step " + steps).isEqualTo(State.ACKNOWLEDGED);
            assertThat(payments()).as("died at step " + steps).isEqualTo(steps + 1);
        }
        assertThat(steps).as("steps at which it died").isGreaterThan(8);
        assertThat(root.resolve("staging").toFile().list()).as("left over").hasSizeLessThan(steps);
    }

    private void carriesOnMortally(int steps) {
        var desk = desk(mortal);
        desk.rail().send(order(steps + 1));
        for (int i = 0; i < 10; i++) {
            clock.advance(Duration.ofMinutes(10));
            works(mortal, mortal);
        }
    }

    /** Two instances share store and folder; a slower one may act on what it saw long ago. */
    @Test
    void handsAFileOverOnceThoughTwoInstancesDoTheSame() {
        rail().send(order(1));
        clock.advance(Duration.ofHours(5));
        var batches = new Batches(name(), documents);
        batches.closeDue(Duration.ZERO, clock.instant());
        var slow = new Outbox() {
            @Override
            public String stage(String name, byte[] content) {
                var staged = folder().stage(name, content);
                clock.advance(Duration.ofSeconds(2));
                while (desk(documents).files(learning, troubles::add).work()) {}
                return staged;
            }

            @Override
            public void handOver(String staged, String name) {
                folder().handOver(staged, name);
            }

            @Override
            public void discard(String staged) {
                folder().discard(staged);
            }
        };
        clock.advance(Duration.ofSeconds(2));
        desk(documents).files(slow, learning, troubles::add).work();
        assertThat(payments()).isEqualTo(1);
        assertThat(root.resolve("staging").toFile().list()).isEmpty();
    }

    @Test
    void setsAsideWhatItCannotReadAndTellsFinance() throws IOException {
        Files.createDirectories(root.resolve("in"));
        Files.writeString(root.resolve("in/broken"), "hello");
        reports(documents).work();
        assertThat(troubles).extracting(Refusal::kind).containsExactly("rail-report-unreadable");
        assertThat(root.resolve("in/refused").toFile().list()).hasSize(1);
    }

    @Test
    void tellsFinanceOfAKeyThatNobodyKnows() {
        tells(PayoutId.of(order(1).entitlement(), 9), Line.Outcome.PAID);
        assertThat(troubles).extracting(Refusal::kind).containsExactly("rail-report-unknown");
    }

    @Test
    void keepsNoAccountNumberInItsBooks() {
        rail().send(order(1));
        worksOff();
        var line =
                documents.sheet(new Key("Z|" + name(), order(1).id().value())).orElseThrow();
        assertThat(line.toString()).doesNotContain("1234567");
    }

    protected final List<String> files() {
        return contents("out");
    }

    protected final Folder folder() {
        return new Folder(root, UUID::randomUUID);
    }

    private List<String> messages() {
        return documents.all(Query.in("Z|" + name(), BatchFile.class)).stream()
                .map(stored -> stored.value().message())
                .toList();
    }

    private void tells(PayoutId key, Line.Outcome outcome) {
        var message = messages().isEmpty() ? "L260101NONE" : messages().getFirst();
        try {
            arrives(answer(message, List.of(key), outcome));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The other side has put an answer into the folder. */
    protected final void arrives(String answer) throws IOException {
        Files.createDirectories(root.resolve("in"));
        Files.writeString(root.resolve("in/answer"), answer);
        clock.advance(Duration.ofSeconds(3));
        reports(documents).work();
    }

    private List<String> contents(String folder) {
        var found = new ArrayList<String>();
        try {
            if (Files.isDirectory(root.resolve(folder))) {
                try (var files = Files.list(root.resolve(folder))) {
                    for (var file : files.toList()) {
                        found.add(Files.readString(file));
                    }
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return found;
    }

    private void works(Documents store, Outbox outbox) {
        desk(store).files(outbox, learning, troubles::add).work();
    }

    private Worker reports(Documents store) {
        return desk(store).reports(learning, troubles::add);
    }

    private BatchDesk desk(Documents store) {
        return new BatchDesk(name(), format(), limits(), folder(), store, clock);
    }

    protected abstract String name();

    /** The process is gone. */
    private static final class Death extends RuntimeException {}

    /** A store and a folder that the process dies at, before or after one of their deeds. */
    private final class Mortal implements Documents, Outbox {

        private int left = Integer.MAX_VALUE;
        private boolean died;

        void dieAt(int deed) {
            left = deed;
            died = false;
        }

        void live() {
            left = Integer.MAX_VALUE;
        }

        boolean hasDied() {
            return died;
        }

        private void step() {
            if (left-- == 0) {
                died = true;
                throw new Death();
            }
        }

        @Override
        public Committed commit(Batch batch) {
            step();
            var done = documents.commit(batch);
            step();
            return done;
        }

        @Override
        public String stage(String name, byte[] content) {
            step();
            var staged = folder().stage(name, content);
            step();
            return staged;
        }

        @Override
        public void handOver(String staged, String name) {
            step();
            folder().handOver(staged, name);
            step();
        }

        @Override
        public void discard(String staged) {
            folder().discard(staged);
        }

        @Override
        public <T extends Document> Optional<Stored<T>> read(Key key, Class<T> type) {
            return documents.read(key, type);
        }

        @Override
        public Optional<Sheet> sheet(Key key) {
            return documents.sheet(key);
        }

        @Override
        public <T extends Document> Page<T> query(Query<T> query) {
            return documents.query(query);
        }
    }
}

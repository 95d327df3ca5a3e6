package app.laurel.bot.reward.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import app.laurel.bot.event.Worker;
import app.laurel.bot.money.Account;
import app.laurel.bot.money.Leg;
import app.laurel.bot.money.TrialBalance;
import app.laurel.bot.money.TrialBalance.Turnover;
import app.laurel.bot.reward.ledger.Ledger;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Changes;
import app.laurel.bot.store.Committed;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Hash;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Kind;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Write;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The general ledger as documents of one partition: one with what all postings come to, and one for each day, changed
 * together in one commit. A mark is written with each posting, so that one that is told again is left out, however late
 * and in whatever order the postings come.
 */
public final class LedgerDocuments implements Ledger, Worker {

    private static final String PARTITION = "Y|ledger";
    private static final Key TOTALS = new Key(PARTITION, "ledger");
    private static final Duration CALM = Duration.ofSeconds(1);
    private static final int AT_ONCE = 1000;
    // In a commit there are the totals, at most as many days as postings, and a mark for each.
    private static final int IN_A_COMMIT = 45;
    private static final int NAME = 20;
    private static final int FORMER_NAME = 26;
    private static final int NAME_BEFORE = 12;
    private static final int ATTEMPTS = 20;

    private final Documents documents;
    private final Changes changes;
    private volatile boolean caughtUp;

    public LedgerDocuments(Documents documents, Changes changes) {
        this.documents = documents;
        this.changes = changes;
    }

    @Override
    public String name() {
        return "ledger";
    }

    /** Postings are taken in by the second, not one by one. */
    @Override
    public boolean isWoken() {
        return false;
    }

    @Override
    public Duration rest() {
        return CALM;
    }

    @Override
    public boolean work() {
        return changes.next(name(), JournalDocument.class, AT_ONCE, this::book);
    }

    @Override
    public void catchUp() {
        changes.catchUp(name(), JournalDocument.class, AT_ONCE, this::book);
        caughtUp = true;
    }

    @Override
    public List<TrialBalance> balances() {
        return TrialBalance.of(turnovers(
                totals().map(Stored::value).orElseGet(LedgerDocument::empty).rows()));
    }

    @Override
    public List<TrialBalance> balancesThrough(LocalDate day) {
        return TrialBalance.of(documents.stream(Query.in(PARTITION, LedgerDayDocument.class)
                        .between("", day.plusDays(1).toString()))
                .flatMap(stored -> turnovers(stored.value().rows()).stream())
                .toList());
    }

    @Override
    public List<TrialBalance> turnoversOf(LocalDate day) {
        return TrialBalance.of(
                turnovers(day(day).map(stored -> stored.value().rows()).orElse(List.of())));
    }

    @Override
    public boolean isClosed(LocalDate day) {
        return totals().flatMap(stored -> stored.value().closed())
                .filter(closed -> !closed.isBefore(day))
                .isPresent();
    }

    @Override
    public LocalDate close(LocalDate day) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var before = totals();
            var now = before.map(Stored::value).orElseGet(LedgerDocument::empty);
            if (now.closed().filter(closed -> !closed.isBefore(day)).isPresent()) {
                return now.closed().get();
            }
            var closed = new LedgerDocument(Optional.of(day), now.rows(), now.lately());
            if (documents
                    .commit(Batch.in(PARTITION, write(before, TOTALS, closed)))
                    .done()) {
                return day;
            }
        }
        throw lost();
    }

    private void book(List<Stored<JournalDocument>> postings) {
        Batch.groups(postings, IN_A_COMMIT).forEach(this::bookTogether);
    }

    private void bookTogether(List<Stored<JournalDocument>> postings) {
        // What was posted before this Laurel began may bear a mark that a new one would not collide with.
        var done = isBooked(postings, posting -> !caughtUp && isMarked(posting));
        for (int attempt = 0; !done; attempt++) {
            if (attempt == ATTEMPTS) {
                throw lost();
            }
            done = isBooked(postings, this::isMarked); // one of them may have been told before
        }
    }

    private boolean isBooked(List<Stored<JournalDocument>> told, Predicate<Stored<JournalDocument>> isKnown) {
        var before = totals();
        var now = before.map(Stored::value).orElseGet(LedgerDocument::empty);
        var former = Set.copyOf(now.lately());
        var fresh = told.stream()
                .filter(stored -> former.isEmpty() || !former.contains(name(stored, NAME_BEFORE)))
                .filter(isKnown.negate())
                .collect(toMap(LedgerDocuments::name, Stored::value, (one, same) -> one, LinkedHashMap::new));
        if (fresh.isEmpty()) {
            return true;
        }
        var writes = new ArrayList<Write>();
        var rows = sum(now.rows(), List.copyOf(fresh.values()));
        writes.add(write(before, TOTALS, new LedgerDocument(now.closed(), rows, now.lately())));
        fresh.values().stream()
                .collect(groupingBy(posting -> dayOf(posting, now.closed())))
                .forEach((day, postings) -> writes.add(onDay(day, postings)));
        fresh.keySet().forEach(name -> writes.add(Write.create(Booked.id(name), new Booked(name))));
        return documents.commit(new Batch(PARTITION, writes)) instanceof Committed.Done;
    }

    private boolean isMarked(Stored<JournalDocument> posting) {
        return Stream.of(name(posting), name(posting, FORMER_NAME))
                .anyMatch(name -> documents
                        .read(new Key(PARTITION, Booked.id(name)), Booked.class)
                        .isPresent());
    }

    /** Marks of postings that follow one another lie side by side, so that many are written into few pages. */
    private static String name(Stored<JournalDocument> posting) {
        return posting.value().at().toEpochMilli() + "-" + name(posting, NAME);
    }

    private static String name(Stored<JournalDocument> posting, int letters) {
        return Hash.letters(posting.key().toString(), letters);
    }

    /** Marks a posting that is taken in, for longer than it may be told again. */
    @Kind("ledger-booked")
    private record Booked(String name) implements Document {

        private static final Duration LONG = Duration.ofDays(60);

        static String id(String name) {
            return "booked:" + name;
        }

        @Override
        public Optional<Duration> timeToLive() {
            return Optional.of(LONG);
        }
    }

    private Write onDay(LocalDate day, List<JournalDocument> postings) {
        var before = day(day);
        var rows = before.map(stored -> stored.value().rows()).orElse(List.of());
        return write(before, dayKey(day), new LedgerDayDocument(day, sum(rows, postings)));
    }

    private static LocalDate dayOf(JournalDocument posting, Optional<LocalDate> closed) {
        var day = LocalDate.ofInstant(posting.at(), ZoneOffset.UTC);
        return closed.filter(last -> !day.isAfter(last))
                .map(last -> last.plusDays(1))
                .orElse(day);
    }

    private static List<LedgerDocument.Row> sum(List<LedgerDocument.Row> rows, List<JournalDocument> postings) {
        var more = postings.stream()
                .flatMap(posting -> posting.legs().stream())
                .map(leg -> Turnover.of(new Leg(new Account(leg.account()).inGeneral(), leg.amount())));
        var books =
                TrialBalance.of(Stream.concat(turnovers(rows).stream(), more).toList());
        return LedgerDocument.Row.of(
                books.stream().flatMap(one -> one.turnovers().stream()).toList());
    }

    private static Collection<Turnover> turnovers(List<LedgerDocument.Row> rows) {
        return rows.stream().map(LedgerDocument.Row::turnover).toList();
    }

    private Optional<Stored<LedgerDocument>> totals() {
        return documents.read(TOTALS, LedgerDocument.class);
    }

    private Optional<Stored<LedgerDayDocument>> day(LocalDate day) {
        return documents.read(dayKey(day), LedgerDayDocument.class);
    }

    private static Key dayKey(LocalDate day) {
        return new Key(PARTITION, "day:" + day);
    }

    private static <T extends Document> Write write(Optional<Stored<T>> before, Key key, T document) {
        return before.map(stored -> Write.replace(stored, document)).orElseGet(() -> Write.create(key.id(), document));
    }

    private static IllegalStateException lost() {
        return new IllegalStateException("The ledger was changed by others again and again");
    }
}

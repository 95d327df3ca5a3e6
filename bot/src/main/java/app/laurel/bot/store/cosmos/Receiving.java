package app.laurel.bot.store.cosmos;

import app.laurel.bot.store.StoreUnavailable;
import java.util.Optional;

/** A copy that is being taken in: which one, and how much of it is in. */
final class Receiving {

    private static final String PARTITION = "receiving";
    private static final String COPY = "copy";
    private static final String ITEMS = "items";

    private final LeaseBook book;

    Receiving(LeaseBook book) {
        this.book = book;
    }

    /** The copy's name; none where no copy is being taken in. */
    Optional<String> copy() {
        return page().map(page -> page.text(COPY)).filter(name -> !name.isEmpty());
    }

    long items() {
        return page().map(page -> page.json().path(ITEMS).asLong()).orElse(0L);
    }

    void begin(String copy) {
        write(copy, 0);
    }

    void advance(long more) {
        write(copy().orElseThrow(), items() + more);
    }

    void end() {
        write("", 0);
    }

    private void write(String copy, long items) {
        var before = page().orElseGet(() -> LeaseBook.blank(PARTITION, PARTITION));
        var next = before.with(COPY, copy);
        next.json().put(ITEMS, items);
        if (book.write(next).isEmpty()) {
            throw new StoreUnavailable("Somebody else takes a copy into this database, too");
        }
    }

    private Optional<LeaseBook.Page> page() {
        return book.read(PARTITION, PARTITION);
    }

    /** Lets nobody work with half a store. */
    static void refuse(LeaseBook book) {
        if (new Receiving(book).copy().isPresent()) {
            throw new StoreUnavailable("A copy was being taken into this database and is not complete."
                    + " Go on with the same \"import\", or begin anew in an empty database");
        }
    }
}

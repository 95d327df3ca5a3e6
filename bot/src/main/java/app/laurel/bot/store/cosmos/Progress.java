package app.laurel.bot.store.cosmos;

import app.laurel.bot.store.Document;
import app.laurel.bot.store.Sheet;
import app.laurel.bot.store.Stored;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** How far one follower has come in one range, and whose range it is. */
final class Progress {

    private static final String OWNER = "owner";
    private static final String POSITION = "position";
    /** What is told again after a crash is no more than was told in this time. */
    private static final long SAVE_EVERY = Duration.ofMillis(500).toNanos();
    // A page with nothing in it for this follower can be passed again without harm.
    private static final long SAVE_PASSED_EVERY = Duration.ofSeconds(30).toNanos();

    private final LeaseBook book;
    private final Members members;
    private final Feed feed;
    private final String partition;
    private final String id;
    private LeaseBook.Page saved;
    private String position = "";
    private List<Item> left = List.of();
    private String behindLeft = "";
    private boolean held;
    private boolean told;
    private long savedAt = System.nanoTime();
    private long term;

    Progress(LeaseBook book, Members members, Feed feed, String follower, int range) {
        this.book = book;
        this.members = members;
        this.feed = feed;
        this.partition = "follower:" + follower;
        this.id = "range:" + range;
        this.saved = LeaseBook.blank(partition, id);
    }

    /** Tells the next of this instance's own range; nothing if it is another's. */
    synchronized <T extends Document> boolean next(Class<T> type, int limit, Consumer<List<Stored<T>>> handler) {
        if (!isOurs()) {
            return false;
        }
        var any = tell(type, limit, handler);
        if (isSaveDue()) {
            save(members.self());
        }
        return any;
    }

    /** Tells all that is left, whoever the range belongs to, and saves after each telling. */
    synchronized <T extends Document> boolean catchUp(Class<T> type, int limit, Consumer<List<Stored<T>>> handler) {
        reload();
        var any = tell(type, limit, handler);
        if ((any && !position.equals(saved.text(POSITION))) || isSaveDue()) {
            save(saved.text(OWNER));
        }
        return any;
    }

    private void reload() {
        var now = book.read(partition, id).orElseGet(() -> LeaseBook.blank(partition, id));
        if (!now.etag().equals(saved.etag())) {
            startFrom(now);
        }
    }

    private void startFrom(LeaseBook.Page page) {
        saved = page;
        position = page.text(POSITION);
        left = List.of();
        told = false;
        savedAt = System.nanoTime();
    }

    private boolean isOurs() {
        if (!members.isAlive()) {
            return false;
        }
        if (held && term != members.term()) {
            held = false;
        }
        var rightful = members.ownerOf(partition + id).equals(members.self());
        // What was begun is told to its end, so that nothing is told twice because somebody has come.
        if (held && !rightful && left.isEmpty()) {
            letGo();
        }
        return held || (rightful && take());
    }

    private boolean take() {
        var now = book.read(partition, id).orElseGet(() -> LeaseBook.blank(partition, id));
        var owner = now.text(OWNER);
        var isFree = owner.isEmpty() || owner.equals(members.self()) || !members.isAlive(owner);
        if (isFree) {
            startFrom(now);
            term = members.term();
            held = save(members.self());
        }
        return held;
    }

    /** Lets the one have it whose it is now; if that can't be written, the others find out by themselves. */
    synchronized void letGo() {
        if (held) {
            held = false;
            save("");
        }
    }

    private <T extends Document> boolean tell(Class<T> type, int limit, Consumer<List<Stored<T>>> handler) {
        var kind = Sheet.kindNameOf(type);
        while (left.isEmpty()) {
            var page = feed.page(position);
            left = page.items().stream().filter(item -> item.isOf(kind)).toList();
            behindLeft = page.next();
            if (left.isEmpty()) {
                position = page.next();
                if (page.isEnd()) {
                    return false;
                }
            }
        }
        var now = left.subList(0, Math.min(limit, left.size()));
        handler.accept(now.stream().map(item -> item.as(type)).toList());
        told = true;
        left = left.subList(now.size(), left.size());
        position = left.isEmpty() ? behindLeft : position;
        return true;
    }

    private boolean isSaveDue() {
        var age = System.nanoTime() - savedAt;
        return !position.equals(saved.text(POSITION)) && age > (told ? SAVE_EVERY : SAVE_PASSED_EVERY);
    }

    /** Saves what has been told; nothing if somebody else has taken the range over. */
    private boolean save(String owner) {
        var written = book.write(saved.with(OWNER, owner).with(POSITION, position));
        written.ifPresentOrElse(
                page -> {
                    saved = page;
                    told = false;
                    savedAt = System.nanoTime();
                },
                () -> held = false);
        return written.isPresent();
    }
}

package app.laurel.bot.store.cosmos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How far one follower has come in one range, and whose range it is. */
final class Progress {

    static final String FOLLOWER = "follower:";
    private static final String OWNER = "owner";
    static final String POSITION = "position";
    /** What is told again after a crash is no more than was told in this time. */
    private static final long SAVE_EVERY = Duration.ofMillis(500).toNanos();
    // A page with nothing in it for this follower can be passed again without harm.
    private static final long SAVE_PASSED_EVERY = Duration.ofSeconds(30).toNanos();

    // So that its position is saved now and then, though there be nothing for it for long.
    private static final int MOST_PAGES = 50;

    private final LeaseBook book;
    private final Members members;
    private final Feed feed;
    private final String partition;
    private final String id;
    private LeaseBook.Page saved;
    private String position = "";
    private List<Item> left = List.of();
    private String behindLeft = "";
    private String lastPage = "";
    private boolean held;
    private boolean told;
    private long savedAt = System.nanoTime();
    private long term;

    Progress(LeaseBook book, Members members, Feed feed, String follower, int range) {
        this.book = book;
        this.members = members;
        this.feed = feed;
        this.partition = partition(follower);
        this.id = id(range);
        this.saved = LeaseBook.blank(partition, id);
    }

    static String partition(String follower) {
        return FOLLOWER + follower;
    }

    static String id(int range) {
        return "range:" + range;
    }

    /** Tells the next of this instance's own range; nothing if it is another's. */
    synchronized boolean next(Telling<?> telling) {
        if (!isOurs()) {
            return false;
        }
        var any = tell(telling);
        if (isSaveDue()) {
            save(members.self());
        }
        return any;
    }

    /** Tells what is next, whoever the range belongs to, and saves after each telling. */
    synchronized boolean catchUp(Telling<?> telling) {
        reload();
        var any = tell(telling);
        if ((any && !position.equals(saved.text(POSITION))) || isSaveDue()) {
            save(saved.text(OWNER));
        }
        return any;
    }

    private void reload() {
        goOnFrom(read());
    }

    private LeaseBook.Page read() {
        return book.read(partition, id).orElseGet(() -> LeaseBook.blank(partition, id));
    }

    /** Where nobody else has had it meanwhile, what is not saved yet still holds, and nothing is told again. */
    private void goOnFrom(LeaseBook.Page now) {
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
        var now = read();
        var owner = now.text(OWNER);
        var isFree = owner.isEmpty() || owner.equals(members.self()) || !members.isAlive(owner);
        if (isFree) {
            goOnFrom(now);
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

    /** Says whether there may be more. */
    private boolean tell(Telling<?> telling) {
        if (left.isEmpty() && !gather(telling)) {
            return false;
        }
        var now = left.subList(0, Math.min(telling.limit(), left.size()));
        if (!now.isEmpty()) {
            telling.tell(now);
            told = true;
        }
        left = left.subList(now.size(), left.size());
        // What is left is of the last page: as soon as there was enough, no other was read.
        position = left.isEmpty() ? behindLeft : lastPage;
        return true;
    }

    /** Reads pages until there is as much as is wanted at a time, or for now no more; says whether to ask again. */
    private boolean gather(Telling<?> telling) {
        var gathered = new ArrayList<Item>();
        var isEnd = false;
        behindLeft = position;
        for (int pages = 0; !isEnd && pages < MOST_PAGES && gathered.size() < telling.limit(); pages++) {
            var page = feed.page(behindLeft);
            lastPage = behindLeft;
            behindLeft = page.next();
            gathered.addAll(telling.of(page));
            // What is just coming in is told at once.
            isEnd = page.isEnd() || (!gathered.isEmpty() && !page.isFull());
        }
        left = gathered;
        position = gathered.isEmpty() ? behindLeft : position;
        return !gathered.isEmpty() || !isEnd;
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

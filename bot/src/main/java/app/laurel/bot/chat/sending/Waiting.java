package app.laurel.bot.chat.sending;

import app.laurel.bot.store.Stored;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A receiver for whom messages wait, as the instance that looks after them sees it; one thread at a time has it. */
final class Waiting {

    private final String receiver;
    private final Deque<Stored<Message>> page = new ArrayDeque<>();
    private Optional<Stored<Lane>> marker = Optional.empty();
    private int noted;
    private boolean whole;
    private boolean blocked;
    private boolean askedFor;

    Waiting(String receiver) {
        this.receiver = receiver;
    }

    String receiver() {
        return receiver;
    }

    /** Whether the receiver had blocked Laurel when the page was read. */
    boolean isBlocked() {
        return blocked;
    }

    /** Whether an answer is among what waits. */
    boolean isAskedFor() {
        return askedFor;
    }

    void askedFor(boolean is) {
        askedFor = is;
    }

    void blocked(boolean is) {
        blocked = is;
    }

    Optional<Stored<Message>> next() {
        return Optional.ofNullable(page.peekFirst());
    }

    void settled() {
        page.pollFirst();
    }

    /** What was read is no longer true. */
    void forget() {
        page.clear();
        whole = false;
    }

    /**
     * Takes in what waits.
     *
     * @param seen the marker as it was before the messages were read
     * @param notedThen how often something had been noted until then
     * @param all whether no more than these waited then
     */
    void fill(Optional<Stored<Lane>> seen, int notedThen, List<Stored<Message>> messages, boolean all) {
        marker = seen;
        noted = notedThen;
        page.clear();
        page.addAll(messages);
        whole = all;
    }

    /** The marker to be removed: nothing waited beyond the page when it was read, unless it has changed since. */
    Optional<Stored<Lane>> marker() {
        return whole ? marker : Optional.empty();
    }

    int noted() {
        return noted;
    }

    /** Whether a later message on the same page takes this one's place. */
    boolean isOvertaken(Message message) {
        return page.stream()
                .map(Stored::value)
                .anyMatch(other -> other.number() > message.number() && other.hasSlot(message.slot()));
    }

    /** When and in which turn the receiver is served. */
    record Due(Instant at, long turn, Waiting waiting) implements Comparable<Due> {

        @Override
        public int compareTo(Due other) {
            var byTime = at.compareTo(other.at);
            return byTime != 0 ? byTime : Long.compare(turn, other.turn);
        }
    }
}

package app.laurel.bot.chat.sending;

import app.laurel.bot.chat.Matter;
import app.laurel.bot.chat.sending.Message.State;
import app.laurel.bot.clock.Timers;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Committed;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Write;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/** Messages on their way to Teams; written when they come up, sent by the {@link Sender}. */
public final class Outbox {

    static final String RELEASE = "chat.release";
    static final String DIGEST = "chat.digest";

    private static final int TURNS = 64;

    private final Documents documents;
    private final Timers timers;
    private final InstantSource clock;
    // Who writes to the same mailbox takes turns here, so that they don't overtake one another again and again.
    private final List<ReentrantLock> turns =
            Stream.generate(ReentrantLock::new).limit(TURNS).toList();

    Outbox(Documents documents, Timers timers, InstantSource clock) {
        this.documents = documents;
        this.timers = timers;
        this.clock = clock;
    }

    /** An answer that Teams would not take just now. */
    public void later(String receiver, String cause, ObjectNode card) {
        put(receiver, Letter.answer(cause, card));
    }

    /** Sends the newest of a person's messages once more that went elsewhere than to this conversation. */
    public void redirect(PersonId person, String conversation, int most) {
        documents.query(in(person.value(), State.SENT).newestFirst()).items().stream()
                .filter(stored -> stored.value().state() == State.SENT)
                .filter(stored -> !stored.value().conversation().isEmpty())
                .filter(stored -> !stored.value().conversation().equals(conversation))
                .limit(most)
                .forEach(stored -> replace(stored, stored.value().again()));
    }

    /** Nobody waits for what has not been sent to a person so far. */
    public void drop(PersonId person) {
        Stream.of(State.WAITING, State.HELD, State.GATHERED, State.PARKED)
                .flatMap(state -> messages(person, state).stream())
                .forEach(this::drop);
    }

    /**
     * What a message says, as it was put into words; looked for among the person's own alone, whoever asks.
     *
     * @param id the message's, as in the digest
     */
    public Optional<ObjectNode> card(PersonId person, String id) {
        return documents
                .read(new Key(Mailbox.partition(person.value()), id), Message.class)
                .map(stored -> stored.value().card());
    }

    /**
     * Tries a message again that was given up, and all that waits for somebody who had blocked Laurel.
     *
     * @return whether it is on its way
     */
    public boolean retry(String receiver, String cause) {
        welcomeBack(receiver);
        unpark(receiver);
        var key = new Key(Mailbox.partition(receiver), Message.id(cause));
        return documents
                .read(key, Message.class)
                .map(stored -> stored.value().state() != State.GIVEN_UP
                        || replace(stored, stored.value().in(State.WAITING)))
                .orElse(false);
    }

    /** Whether a message of this cause was written down for a receiver. */
    boolean knows(String receiver, String cause) {
        return documents
                .sheet(new Key(Mailbox.partition(receiver), Message.id(cause)))
                .isPresent();
    }

    /** Writes a message down that comes as soon as Teams takes it, unless its cause is known. */
    void put(String receiver, Letter letter) {
        put(receiver, letter, Optional.empty());
    }

    /** Writes a message to a person down, unless its cause is known; it comes when their pace allows. */
    void put(PersonId person, Letter letter, Pace pace) {
        put(person.value(), letter, Optional.of(pace));
    }

    /** The person's messages in this state, the oldest first. */
    List<Stored<Message>> messages(PersonId person, State state) {
        return documents.all(in(person.value(), state));
    }

    Mailbox mailbox(PersonId person) {
        return documents
                .read(Mailbox.key(person.value()), Mailbox.class)
                .map(Stored::value)
                .orElse(Mailbox.EMPTY);
    }

    /** Asks again about a message that was held back. */
    void release(PersonId person, Stored<Message> held, Pace pace) {
        while (documents.read(held.key(), Message.class).filter(held::equals).isPresent()) {
            var placing =
                    placing(person.value(), held.value().matter(), held.value().slot(), Optional.of(pace));
            var after = held.value().waiting(placing.number()).in(state(placing.verdict()));
            if (commit(person.value(), placing, held.value().slot(), Write.replace(held, after))
                    .done()) {
                return;
            }
        }
    }

    /** Sends a digest in the place of the messages that stand in it. */
    boolean gather(PersonId person, Letter digest, List<Stored<Message>> gathered, Mailbox counted) {
        var mailbox = documents.read(Mailbox.key(person.value()), Mailbox.class);
        var message = Message.first(digest, counted.next(), State.WAITING, clock.instant());
        var writes = new ArrayList<Write>();
        writes.add(Write.create(Message.id(digest.cause()), message));
        writes.add(write(person.value(), mailbox, counted.numbered()));
        gathered.forEach(
                stored -> writes.add(Write.replace(stored, stored.value().in(State.SENT))));
        return documents
                .commit(new Batch(Mailbox.partition(person.value()), writes))
                .done();
    }

    void drop(Stored<Message> unwanted) {
        replace(unwanted, unwanted.value().in(State.DROPPED));
    }

    void wake(PersonId person, String deed, Instant at) {
        // A level of its own for each minute, so that one timer does not stand in for an earlier one.
        timers.set(deed, person.value(), (int) (at.getEpochSecond() / 60), at);
    }

    /** Somebody who had blocked Laurel takes messages again. */
    void welcomeBack(String receiver) {
        documents
                .read(Blocked.key(receiver), Blocked.class)
                .ifPresent(blocked -> documents.commit(Batch.in(blocked.key().partition(), Write.delete(blocked))));
    }

    /** Lets all that waits for somebody's return try its luck again. */
    void unpark(String receiver) {
        documents
                .all(in(receiver, State.PARKED))
                .forEach(stored -> replace(stored, stored.value().in(State.WAITING)));
    }

    private void put(String receiver, Letter letter, Optional<Pace> pace) {
        var turn = turns.get(Math.floorMod(receiver.hashCode(), turns.size()));
        turn.lock();
        try {
            putInTurn(receiver, letter, pace);
        } finally {
            turn.unlock();
        }
    }

    private void putInTurn(String receiver, Letter letter, Optional<Pace> pace) {
        while (true) {
            switch (tryPut(receiver, letter, pace)) {
                case Committed.Done() -> {
                    return;
                }
                case Committed.Conflict(var id)
                when id.equals(Message.id(letter.cause())) -> {
                    return;
                }
                case Committed.TooBig(var why) ->
                    throw new IllegalArgumentException("A message of " + letter.cause() + " is too big: " + why);
                case Committed.Conflict another -> Thread.onSpinWait();
                case Committed.Stale another -> Thread.onSpinWait();
                case Committed.Missing another -> Thread.onSpinWait();
            }
        }
    }

    private Committed tryPut(String receiver, Letter letter, Optional<Pace> pace) {
        var placing = placing(receiver, letter.matter(), letter.slot(), pace);
        var message = Message.first(letter, placing.number(), state(placing.verdict()), clock.instant());
        return commit(receiver, placing, letter.slot(), Write.create(Message.id(letter.cause()), message));
    }

    /** Where a message comes among the receiver's, and what is then true of their mailbox. */
    private record Placing(Optional<Stored<Mailbox>> mailbox, Mailbox after, Pace.Verdict verdict, boolean newSlot) {

        long number() {
            return after.next() - 1;
        }
    }

    private Placing placing(String receiver, Matter matter, Optional<String> slot, Optional<Pace> pace) {
        var now = clock.instant();
        var mailbox = documents.read(Mailbox.key(receiver), Mailbox.class);
        var before = mailbox.map(Stored::value).orElse(Mailbox.EMPTY);
        var isUpdate = slot.flatMap(name -> documents.read(Slot.key(receiver, name), Slot.class))
                .isPresent();
        // What takes the place of something on the screen makes no noise.
        var verdict = pace.filter(person -> !isUpdate)
                .map(person -> person.of(matter, before, now))
                .orElse(new Pace.Verdict.Now(false));
        var counted = pace.map(person -> counted(before, verdict, person, now)).orElse(before);
        var newSlot = slot.isPresent() && !isUpdate && verdict instanceof Pace.Verdict.Now;
        return new Placing(mailbox, counted.numbered(), verdict, newSlot);
    }

    private Committed commit(String receiver, Placing placing, Optional<String> slot, Write message) {
        switch (placing.verdict()) {
            // The timers come first: one too many does nothing, one too few would be a message lost.
            case Pace.Verdict.Later(var at) -> wake(new PersonId(receiver), RELEASE, at);
            case Pace.Verdict.Gathered(var at) -> wake(new PersonId(receiver), DIGEST, at);
            case Pace.Verdict.Now now -> {}
            case Pace.Verdict.Never never -> {}
        }
        var writes = new ArrayList<>(List.of(message, write(receiver, placing.mailbox(), placing.after())));
        if (placing.newSlot()) {
            writes.add(Write.create(Slot.key(receiver, slot.orElseThrow()).id(), Slot.COMING));
        }
        return documents.commit(new Batch(Mailbox.partition(receiver), writes));
    }

    private static Mailbox counted(Mailbox before, Pace.Verdict verdict, Pace pace, Instant now) {
        return verdict instanceof Pace.Verdict.Now(var counted) && counted
                ? before.counted(pace.workingDay(now))
                : before;
    }

    private static State state(Pace.Verdict verdict) {
        return switch (verdict) {
            case Pace.Verdict.Now now -> State.WAITING;
            case Pace.Verdict.Later later -> State.HELD;
            case Pace.Verdict.Gathered gathered -> State.GATHERED;
            case Pace.Verdict.Never never -> State.DROPPED;
        };
    }

    private static Write write(String receiver, Optional<Stored<Mailbox>> before, Mailbox after) {
        return before.<Write>map(stored -> Write.replace(stored, after))
                .orElseGet(() -> Write.create(Mailbox.key(receiver).id(), after));
    }

    private boolean replace(Stored<Message> before, Message after) {
        return documents
                .commit(Batch.in(before.key().partition(), Write.replace(before, after)))
                .done();
    }

    private static Query<Message> in(String receiver, State state) {
        return Query.in(Mailbox.partition(receiver), Message.class).between(state.from(), state.to());
    }
}

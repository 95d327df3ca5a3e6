package app.laurel.bot.chat;

import app.laurel.bot.people.PersonId;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Committed;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Write;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.Optional;

/** Messages on their way to Teams; written when they come up, sent by the {@link Sender}. */
public final class Outbox {

    private final Documents documents;
    private final InstantSource clock;

    Outbox(Documents documents, InstantSource clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /** An answer that Teams would not take just now. */
    public void later(String receiver, String cause, ObjectNode card) {
        put(receiver, cause, Optional.empty(), card);
    }

    /** Sends the newest of a person's messages once more that went elsewhere than to this conversation. */
    public void redirect(PersonId person, String conversation, int most) {
        var newest = Query.in(Mailbox.partition(person.value()), Message.class)
                .between(Message.DONE_FROM, Message.DONE_TO)
                .newestFirst();
        documents.query(newest).items().stream()
                .filter(stored -> stored.value().state() == Message.State.SENT)
                .filter(stored -> !stored.value().conversation().equals(conversation))
                .limit(most)
                .forEach(stored -> documents.commit(Batch.in(
                        stored.key().partition(),
                        Write.replace(stored, stored.value().again()))));
    }

    /** Nobody waits for what has not been sent to a person so far. */
    void drop(PersonId person) {
        documents
                .all(Query.in(Mailbox.partition(person.value()), Message.class)
                        .between(Message.WAITING_FROM, Message.WAITING_TO))
                .forEach(stored -> documents.commit(Batch.in(
                        stored.key().partition(),
                        Write.replace(stored, stored.value().givenUp()))));
    }

    /** Writes a message down, unless its cause is known. */
    void put(String receiver, String cause, Optional<String> slot, ObjectNode card) {
        while (true) {
            switch (tryPut(receiver, cause, slot, card)) {
                case Committed.Done() -> {
                    return;
                }
                case Committed.Conflict(var id)
                when id.equals(Message.id(cause)) -> {
                    return;
                }
                case Committed.TooBig(var why) ->
                    throw new IllegalArgumentException("A message of " + cause + " is too big: " + why);
                case Committed.Conflict another -> Thread.onSpinWait();
                case Committed.Stale another -> Thread.onSpinWait();
                case Committed.Missing another -> Thread.onSpinWait();
            }
        }
    }

    private Committed tryPut(String receiver, String cause, Optional<String> slot, ObjectNode card) {
        var key = Mailbox.key(receiver);
        var mailbox = documents.read(key, Mailbox.class);
        var number = mailbox.map(stored -> stored.value().next()).orElse(1L);
        var counted = mailbox.<Write>map(stored -> Write.replace(stored, new Mailbox(number + 1)))
                .orElseGet(() -> Write.create(key.id(), new Mailbox(number + 1)));
        var message = new Message(number, cause, slot, card, clock.instant(), Message.State.WAITING, "");
        return documents.commit(Batch.in(key.partition(), Write.create(Message.id(cause), message), counted));
    }
}

package app.laurel.bot.chat.sending;

import app.laurel.bot.store.Document;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Kind;
import java.time.Instant;

/**
 * Says that a receiver has blocked Laurel, so that nothing is tried until something new comes up.
 *
 * @param cause of the message that was refused first; its exception stands for all that wait
 */
@Kind("blocked")
record Blocked(Instant since, String cause) implements Document {

    static Key key(String receiver) {
        return new Key(Mailbox.partition(receiver), "blocked");
    }
}

package app.laurel.bot.chat;

import app.laurel.bot.store.Document;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Kind;

/**
 * Counts the messages to one receiver.
 *
 * @param next the number of the next one
 */
@Kind("mailbox")
record Mailbox(long next) implements Document {

    static String partition(String receiver) {
        return "M|" + receiver;
    }

    static Key key(String receiver) {
        return new Key(partition(receiver), "mailbox");
    }
}

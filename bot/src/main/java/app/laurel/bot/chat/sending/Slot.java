package app.laurel.bot.chat.sending;

import app.laurel.bot.store.Document;
import app.laurel.bot.store.Hash;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Kind;

/** The message on a receiver's screen that shows what a slot is about, or is about to. */
@Kind("slot")
record Slot(String conversation, String activity) implements Document {

    /** Its message is on the way. */
    static final Slot COMING = new Slot("", "");

    static Key key(String receiver, String slot) {
        return new Key(Mailbox.partition(receiver), "slot:" + Hash.letters(slot, 26));
    }
}

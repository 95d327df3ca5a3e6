package app.laurel.bot.chat.sending;

import app.laurel.bot.chat.Addresses;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Kind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Counts the messages to one receiver.
 *
 * @param next the number of the next one
 * @param day the working day that the receiver last heard something unasked that counts
 * @param unasked how often on that day
 */
@Kind("mailbox")
record Mailbox(long next, Optional<LocalDate> day, int unasked) implements Document {

    static final Mailbox EMPTY = new Mailbox(1, Optional.empty(), 0);

    static String partition(String receiver) {
        return Addresses.partition(receiver);
    }

    static Key key(String receiver) {
        return new Key(partition(receiver), "mailbox");
    }

    /** How many that count have come on this working day. */
    int heardOn(LocalDate workingDay) {
        return day.filter(workingDay::equals).isPresent() ? unasked : 0;
    }

    Mailbox numbered() {
        return new Mailbox(next + 1, day, unasked);
    }

    Mailbox counted(LocalDate workingDay) {
        return new Mailbox(next, Optional.of(workingDay), heardOn(workingDay) + 1);
    }
}

package app.laurel.bot.chat;

import app.laurel.bot.store.Document;
import app.laurel.bot.store.Hash;
import app.laurel.bot.store.Kind;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;

/**
 * A message to one receiver, kept until Teams has it and as a record after that.
 *
 * @param number its place among the receiver's messages
 * @param slot what the message is about, if a later one is to take its place on the screen
 * @param conversation where it went; empty while it waits
 */
@Kind("message")
record Message(
        long number, String cause, Optional<String> slot, ObjectNode card, Instant at, State state, String conversation)
        implements Document {

    static final String WAITING_FROM = "w:";
    static final String WAITING_TO = "w;";
    static final String DONE_FROM = "d:";
    static final String DONE_TO = "d;";

    /** How far it is. */
    enum State {
        WAITING,
        /** Teams has it, or has had a newer one with the same slot. */
        SENT,
        /** It could not be delivered; somebody owns that. */
        GIVEN_UP
    }

    static String id(String cause) {
        return "message:" + Hash.letters(cause, 26);
    }

    Message sent(String where) {
        return new Message(number, cause, slot, card, at, State.SENT, where);
    }

    Message givenUp() {
        return new Message(number, cause, slot, card, at, State.GIVEN_UP, "");
    }

    Message again() {
        return new Message(number, cause, slot, card, at, State.WAITING, "");
    }

    boolean waits() {
        return state == State.WAITING;
    }

    @Override
    public String order() {
        return "%s%015d".formatted(waits() ? WAITING_FROM : DONE_FROM, number);
    }
}

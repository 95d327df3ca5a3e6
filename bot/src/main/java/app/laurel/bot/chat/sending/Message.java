package app.laurel.bot.chat.sending;

import app.laurel.bot.chat.Matter;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Hash;
import app.laurel.bot.store.Kind;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A message to one receiver, kept until Teams has it and as a record after that.
 *
 * @param number its place among the receiver's messages
 * @param shared whether others read it, too, so that saying it twice is worse than asking somebody
 * @param slot what the message is about, if a later one is to take its place on the screen
 * @param conversation where it went; empty while it waits
 */
@Kind(value = "message", version = 2, from = FormerMessages.class)
record Message(
        long number,
        String cause,
        Matter matter,
        boolean shared,
        Optional<String> slot,
        ObjectNode card,
        Instant at,
        State state,
        Attempts attempts,
        String conversation)
        implements Document {

    /** How far it is. */
    enum State {
        WAITING("w:"),
        /** Somebody has taken it to Teams, or was about to when they broke down. */
        SENDING("w:"),
        /** It comes when the receiver's quiet hours or free days are over. */
        HELD("h:"),
        /** It comes with the next digest. */
        GATHERED("g:"),
        /** The receiver has blocked Laurel; it comes when they are back. */
        PARKED("p:"),
        /** Teams has it, or a newer one with the same slot, or the digest it stands in. */
        SENT("d:"),
        /** Nobody wants it any more: the receiver has left or removed Laurel, or wants no digest. */
        DROPPED("d:"),
        /** It could not be delivered; somebody owns that. */
        GIVEN_UP("d:");

        private final String order;

        State(String order) {
            this.order = order;
        }

        /** Where messages in this state begin in their partition. */
        String from() {
            return order;
        }

        /** Where they end. */
        String to() {
            return order.replace(':', ';');
        }
    }

    static String id(String cause) {
        return "message:" + Hash.letters(cause, 26);
    }

    /** A message that has just been thought of. */
    static Message first(Letter letter, long number, State state, Instant at) {
        return new Message(
                number,
                letter.cause(),
                letter.matter(),
                letter.shared(),
                letter.slot(),
                letter.card(),
                at,
                state,
                Attempts.NONE,
                "");
    }

    Message in(State next) {
        return new Message(number, cause, matter, shared, slot, card, at, next, attempts, conversation);
    }

    /** Waiting at the end of the receiver's messages. */
    Message waiting(long place) {
        return new Message(place, cause, matter, shared, slot, card, at, State.WAITING, attempts, conversation);
    }

    Message sending(String by, Instant now, Duration patience) {
        return with(State.SENDING, attempts.begun(by, now, patience), conversation);
    }

    /** It went out at this moment, later than it was claimed. */
    Message made(Instant out) {
        return with(state, attempts.made(out), conversation);
    }

    /** Teams would not take it now. */
    Message later(Instant notBefore) {
        return with(State.WAITING, attempts.failed(notBefore), conversation);
    }

    Message sent(String where) {
        return with(State.SENT, attempts, where);
    }

    Message givenUp() {
        return with(State.GIVEN_UP, attempts.ended(), "");
    }

    Message again() {
        return with(State.WAITING, attempts.ended(), "");
    }

    boolean waits() {
        return state == State.WAITING;
    }

    boolean hasSlot(Optional<String> other) {
        return slot.isPresent() && slot.equals(other);
    }

    private Message with(State next, Attempts tried, String where) {
        return new Message(number, cause, matter, shared, slot, card, at, next, tried, where);
    }

    @Override
    public String order() {
        return "%s%015d".formatted(state.from(), number);
    }
}

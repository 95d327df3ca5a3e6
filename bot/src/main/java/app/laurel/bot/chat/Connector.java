package app.laurel.bot.chat;

import app.laurel.bot.people.PersonId;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;

/** The way to Teams; each call is one attempt. */
public interface Connector {

    /** Posts a card as a new message. */
    Sent post(Address to, ObjectNode card);

    /** Puts a card in the place of an earlier message. */
    Sent update(Address at, String activity, ObjectNode card);

    /** Opens the own chat of somebody who never wrote; what is accepted names the conversation. */
    Sent open(Home home, PersonId person);

    /** What became of it. */
    sealed interface Sent {

        /** Teams has it, under this id. */
        record Accepted(String id) implements Sent {}

        /** Teams has not taken it and may later. */
        record Busy(Duration retryAfter) implements Sent {}

        /** Nobody knows whether Teams has it. */
        record Unknown(String why) implements Sent {}

        /** The person has blocked Laurel or taken it away. */
        record Blocked(String why) implements Sent {}

        /** The conversation, or the message in it, is no longer there. */
        record Gone(String why) implements Sent {}

        /** Teams will not take it. */
        record Refused(String why) implements Sent {}
    }
}

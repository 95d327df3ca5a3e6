package app.laurel.bot.chat.sending;

import app.laurel.bot.chat.Matter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** What is to be said to one receiver, and because of what. */
record Letter(String cause, Matter matter, boolean shared, Optional<String> slot, ObjectNode card) {

    /** To one person or conversation, as soon as Teams takes it. */
    static Letter answer(String cause, ObjectNode card) {
        return new Letter(cause, Matter.ANSWER, false, Optional.empty(), card);
    }

    /** For all to read. */
    static Letter announcement(String cause, ObjectNode card) {
        return new Letter(cause, Matter.NEWS, true, Optional.empty(), card);
    }
}

package app.laurel.bot.chat.sending;

import app.laurel.bot.chat.Matter;
import app.laurel.bot.store.Json;
import app.laurel.bot.store.Upcaster;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What messages were before they are what they are. */
enum FormerMessages implements Upcaster {

    /** They went out in their order at once, and nobody counted how often. */
    UNCOUNTED {
        @Override
        public void next(ObjectNode message) {
            message.put("matter", Matter.OTHER.name()).put("shared", false).set("attempts", Json.tree(Attempts.NONE));
        }
    }
}

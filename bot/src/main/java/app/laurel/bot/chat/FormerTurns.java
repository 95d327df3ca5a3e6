package app.laurel.bot.chat;

import app.laurel.bot.store.Upcaster;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What remembered turns were before they are what they are. */
enum FormerTurns implements Upcaster {

    /** Nobody noted whether the answer had been brought; each copy of the turn brought it. */
    UNTOLD {
        @Override
        public void next(ObjectNode turn) {
            turn.put("told", !turn.path("state").asText().equals("CLAIMED"));
        }
    }
}

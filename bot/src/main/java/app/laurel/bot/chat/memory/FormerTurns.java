package app.laurel.bot.chat.memory;

import app.laurel.bot.store.Json;
import app.laurel.bot.store.Upcaster;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What remembered turns were before they are what they are. */
enum FormerTurns implements Upcaster {

    /** A card was kept as text, and nobody noted whether it had been brought: each copy of the turn brought it. */
    UNTOLD {
        @Override
        public void next(ObjectNode turn) {
            var answer = turn.path("answer").asText();
            if (answer.startsWith("{")) {
                turn.set("answer", Json.read(answer, ObjectNode.class));
            }
            turn.put("told", !turn.path("state").asText().equals("CLAIMED"));
        }
    }
}

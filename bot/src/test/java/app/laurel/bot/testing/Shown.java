package app.laurel.bot.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A message on somebody's screen.
 *
 * @param id the activity's
 * @param unasked whether Laurel sent it by itself
 */
record Shown(String id, ObjectNode card, boolean unasked) {

    Shown with(ObjectNode other) {
        return new Shown(id, other, unasked);
    }
}

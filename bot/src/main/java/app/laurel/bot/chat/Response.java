package app.laurel.bot.chat;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What goes back to where somebody spoke; what is for their eyes only is on its way to their own chat. */
public sealed interface Response {

    /** A new message there. */
    record Message(ObjectNode card) implements Response {}

    /** The pressed card becomes this one. */
    record Replacement(ObjectNode card) implements Response {}

    /** The pressed card becomes this one, for all who see it. */
    record Update(ObjectNode card) implements Response {}

    /** A sentence that tells nothing about anybody. */
    record Notice(String text) implements Response {}
}

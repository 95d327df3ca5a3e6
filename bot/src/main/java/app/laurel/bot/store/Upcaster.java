package app.laurel.bot.store;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A step from a former shape of a kind to the next; an enum names the steps of its kind in order. */
public interface Upcaster {

    /** Changes the document's JSON from the shape before to the one after. */
    void next(ObjectNode document);
}

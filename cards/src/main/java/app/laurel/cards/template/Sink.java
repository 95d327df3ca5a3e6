package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** Takes a card piece by piece, in the order in which it is written. */
interface Sink {
    void value(JsonNode value) throws IOException;

    void fixed(Fixed value) throws IOException;

    /** Takes properties of the object that has been started last. */
    void fixed(FixedProperties run) throws IOException;

    void name(Key name) throws IOException;

    /**
     * Starts an object.
     *
     * @param names of the properties it may have, in their order
     */
    void startObject(String[] names) throws IOException;

    void endObject() throws IOException;

    /**
     * Starts a list.
     *
     * @param items how many are expected
     */
    void startList(int items) throws IOException;

    void endList() throws IOException;
}

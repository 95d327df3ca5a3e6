package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;

/** Takes a card piece by piece, in the order in which it is written. */
interface Sink {
    void value(JsonNode value);

    void fixed(Fixed value);

    void name(Key name);

    /**
     * Starts an object.
     *
     * @param properties how many it has at most
     */
    void startObject(int properties);

    void endObject();

    void startList();

    void endList();
}

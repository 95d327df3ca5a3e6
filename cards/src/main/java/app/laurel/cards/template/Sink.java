package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;

/** Takes a card piece by piece, in the order in which it is written. */
interface Sink {
    void value(JsonNode value);

    void name(Key name);

    void startObject();

    void endObject();

    void startList();

    void endList();
}

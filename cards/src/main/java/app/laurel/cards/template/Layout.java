package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;

/** Lays out a card as its pieces come: an object leaves out what is missing, a list what is nothing. */
final class Layout {
    /** What the next piece stands in. */
    private enum Inside {
        NOTHING,
        OBJECT,
        LIST,
        /** Laid out flat: its items are items of the list around it. */
        LIST_IN_LIST
    }

    private final Sink sink;
    private final Deque<Inside> around = new ArrayDeque<>();
    private Inside inside = Inside.NOTHING;
    private Key property = Key.of("");

    Layout(Sink sink) {
        this.sink = sink;
    }

    /** Names the next piece, which stands in an object. */
    void property(Key name) {
        property = name;
    }

    void put(JsonNode value) {
        switch (inside) {
            case NOTHING -> sink.value(value);
            case OBJECT -> {
                if (!value.isMissingNode()) {
                    sink.name(property);
                    sink.value(value);
                }
            }
            case LIST, LIST_IN_LIST -> item(value);
        }
    }

    private void item(JsonNode value) {
        if (value.isArray()) {
            value.forEach(sink::value);
        } else if (!value.isNull()) {
            sink.value(value);
        }
    }

    void put(Fixed value) {
        if (inside == Inside.OBJECT) {
            sink.name(property);
        }
        if (inside == Inside.OBJECT || inside == Inside.NOTHING || !value.node().isNull()) {
            sink.fixed(value);
        }
    }

    void startObject(int properties) {
        start();
        sink.startObject(properties);
        inside = Inside.OBJECT;
    }

    void endObject() {
        sink.endObject();
        inside = around.pop();
    }

    void startList() {
        if (inside == Inside.LIST || inside == Inside.LIST_IN_LIST) {
            around.push(inside);
            inside = Inside.LIST_IN_LIST;
        } else {
            start();
            sink.startList();
            inside = Inside.LIST;
        }
    }

    void endList() {
        if (inside == Inside.LIST) {
            sink.endList();
        }
        inside = around.pop();
    }

    private void start() {
        if (inside == Inside.OBJECT) {
            sink.name(property);
        }
        around.push(inside);
    }
}

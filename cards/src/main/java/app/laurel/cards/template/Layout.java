package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Arrays;

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
    private Inside[] around = new Inside[16];
    private int depth;
    private Inside inside = Inside.NOTHING;
    private Key property = Key.of("");

    Layout(Sink sink) {
        this.sink = sink;
    }

    /** Names the next piece, which stands in an object. */
    void property(Key name) {
        property = name;
    }

    void put(JsonNode value) throws IOException {
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

    private void item(JsonNode value) throws IOException {
        if (value.isArray()) {
            for (var inner : value) {
                sink.value(inner);
            }
        } else if (!value.isNull()) {
            sink.value(value);
        }
    }

    void put(Fixed value) throws IOException {
        if (inside == Inside.OBJECT) {
            sink.name(property);
        }
        if (inside == Inside.OBJECT || inside == Inside.NOTHING || !value.node().isNull()) {
            sink.fixed(value);
        }
    }

    void put(FixedProperties run) throws IOException {
        sink.fixed(run);
    }

    void startObject(String[] names) throws IOException {
        start();
        sink.startObject(names);
        inside = Inside.OBJECT;
    }

    void endObject() throws IOException {
        sink.endObject();
        inside = around[--depth];
    }

    void startList(int items) throws IOException {
        if (inside == Inside.LIST || inside == Inside.LIST_IN_LIST) {
            push();
            inside = Inside.LIST_IN_LIST;
        } else {
            start();
            sink.startList(items);
            inside = Inside.LIST;
        }
    }

    void endList() throws IOException {
        if (inside == Inside.LIST) {
            sink.endList();
        }
        inside = around[--depth];
    }

    private void push() {
        if (depth == around.length) {
            around = Arrays.copyOf(around, 2 * depth);
        }
        around[depth++] = inside;
    }

    private void start() throws IOException {
        if (inside == Inside.OBJECT) {
            sink.name(property);
        }
        push();
    }
}

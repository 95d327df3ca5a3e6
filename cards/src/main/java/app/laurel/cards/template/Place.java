package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.function.Consumer;

/** Where a piece of a card goes: each place takes nothing, and lists, in its own way. */
sealed interface Place {
    Sink sink();

    /** Puts a finished value here. */
    void put(JsonNode value);

    /** Puts a list here, which is then filled. */
    void list(Consumer<Place> filling);

    /** Puts an object here, which is then filled. */
    default void object(Consumer<Sink> filling) {
        sink().startObject();
        filling.accept(sink());
        sink().endObject();
    }

    /** The card itself. */
    record Whole(Sink sink) implements Place {
        @Override
        public void put(JsonNode value) {
            sink.value(value);
        }

        @Override
        public void list(Consumer<Place> filling) {
            sink.startList();
            filling.accept(new Item(sink));
            sink.endList();
        }
    }

    /** A property, which is left out if its value is missing. */
    record Field(Sink sink, Key name) implements Place {
        @Override
        public void put(JsonNode value) {
            if (!value.isMissingNode()) {
                sink.name(name);
                sink.value(value);
            }
        }

        @Override
        public void list(Consumer<Place> filling) {
            sink.name(name);
            new Whole(sink).list(filling);
        }

        @Override
        public void object(Consumer<Sink> filling) {
            sink.name(name);
            Place.super.object(filling);
        }
    }

    /** An item of a list: a list in a list is laid out flat, and what is not wanted is left out. */
    record Item(Sink sink) implements Place {
        @Override
        public void put(JsonNode value) {
            if (value.isMissingNode()) {
                sink.value(NullNode.getInstance());
            } else if (value.isArray()) {
                value.forEach(sink::value);
            } else if (!value.isNull()) {
                sink.value(value);
            }
        }

        @Override
        public void list(Consumer<Place> filling) {
            filling.accept(this);
        }
    }
}

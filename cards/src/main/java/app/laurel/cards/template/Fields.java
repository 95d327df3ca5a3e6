package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The properties of an object, in their order and side by side.
 *
 * <p>Objects of a card have a handful, which are laid down at a fraction of what hashing costs, and found by looking at
 * each; beyond a few it is noted where each stands. The names are those of the template until they become others.
 */
final class Fields extends AbstractMap<String, JsonNode> {
    private static final int FEW = 16;

    private String[] names;
    private boolean ofTemplate = true;
    private JsonNode[] values;
    private int size;
    private @Nullable Map<String, Integer> places;

    /** Room for properties of these names, which are expected to come in this order. */
    Fields(String[] names) {
        this.names = names;
        values = new JsonNode[names.length];
    }

    /** Adds a property whose name is known to be new. */
    void append(String name, JsonNode value) {
        if (size == names.length) {
            grow();
        }
        note(name);
        values[size++] = value;
    }

    @Override
    public @Nullable JsonNode put(String name, JsonNode value) {
        var at = place(name);
        if (at < 0) {
            append(name, value);
            return null;
        }
        var former = values[at];
        values[at] = value;
        return former;
    }

    @Override
    public @Nullable JsonNode get(@Nullable Object name) {
        var at = place(name);
        return at < 0 ? null : values[at];
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return place(name) >= 0;
    }

    @Override
    public @Nullable JsonNode remove(@Nullable Object name) {
        var at = place(name);
        if (at < 0) {
            return null;
        }
        var former = values[at];
        removeAt(at);
        return former;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void clear() {
        values = new JsonNode[names.length];
        size = 0;
        places = null;
    }

    @Override
    public Set<Entry<String, JsonNode>> entrySet() {
        return new Entries();
    }

    private void grow() {
        names = Arrays.copyOf(names, 2 * size + 4);
        values = Arrays.copyOf(values, names.length);
        ofTemplate = false;
    }

    // Mostly it is the very name that the template expects here.
    @SuppressWarnings({"ReferenceEquality", "StringEquality"})
    private void note(String name) {
        if (names[size] != name) {
            own();
            names[size] = name;
        }
        if (places != null) {
            places.put(name, size);
        }
    }

    private void own() {
        if (ofTemplate) {
            names = names.clone();
            ofTemplate = false;
        }
    }

    private int place(@Nullable Object name) {
        if (size > FEW) {
            return noted().getOrDefault(name, -1);
        }
        for (var at = 0; at < size; at++) {
            if (names[at].equals(name)) {
                return at;
            }
        }
        return -1;
    }

    private Map<String, Integer> noted() {
        if (places == null) {
            places = HashMap.newHashMap(size);
            for (var at = 0; at < size; at++) {
                places.put(names[at], at);
            }
        }
        return places;
    }

    private void removeAt(int at) {
        own();
        System.arraycopy(names, at + 1, names, at, size - at - 1);
        System.arraycopy(values, at + 1, values, at, size - at - 1);
        size--;
        places = null;
    }

    private final class Entries extends AbstractSet<Entry<String, JsonNode>> {
        @Override
        public int size() {
            return size;
        }

        @Override
        public Iterator<Entry<String, JsonNode>> iterator() {
            return new Walk();
        }
    }

    private final class Walk implements Iterator<Entry<String, JsonNode>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < size;
        }

        @Override
        public Entry<String, JsonNode> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return new Field(next++);
        }

        @Override
        public void remove() {
            removeAt(--next);
        }
    }

    private final class Field extends SimpleEntry<String, JsonNode> {
        private final int at;

        Field(int at) {
            super(names[at], values[at]);
            this.at = at;
        }

        @Override
        public JsonNode setValue(JsonNode value) {
            values[at] = value;
            return super.setValue(value);
        }
    }
}

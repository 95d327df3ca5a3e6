package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Makes a tree of what it takes, which shares nothing with the template or its data. */
final class JsonTree implements Sink {
    private JsonNode whole = MissingNode.getInstance();
    private String name = "";

    /** What the next piece goes into: the fields of an object or a list. */
    private @Nullable Object open;

    private @Nullable Object[] around = new Object[16];
    private int depth;

    JsonNode whole() {
        return whole;
    }

    @Override
    public void value(JsonNode value) {
        var written = Values.writable(value);
        add(written.isContainerNode() ? written.deepCopy() : written);
    }

    @Override
    public void fixed(Fixed value) {
        add(value.node());
    }

    @Override
    public void fixed(FixedProperties run) {
        for (var at = 0; at < run.values().size(); at++) {
            var one = run.values().get(at);
            name = one.key().text();
            add(one.value().node());
        }
    }

    @Override
    public void name(Key next) {
        name = next.text();
    }

    @Override
    public void startObject(String[] names) {
        var fields = new Fields(names);
        start(new ObjectNode(JsonNodeFactory.instance, fields), fields);
    }

    @Override
    public void endObject() {
        open = around[--depth];
    }

    @Override
    public void startList(int items) {
        var list = new ArrayNode(JsonNodeFactory.instance, new ArrayList<>(items));
        start(list, list);
    }

    @Override
    public void endList() {
        open = around[--depth];
    }

    private void start(JsonNode node, Object inside) {
        add(node);
        if (depth == around.length) {
            around = Arrays.copyOf(around, 2 * depth);
        }
        around[depth++] = open;
        open = inside;
    }

    private void add(JsonNode value) {
        if (open == null) {
            whole = value;
        } else if (open instanceof Fields object) {
            object.append(name, value);
        } else if (open instanceof ArrayNode list) {
            list.add(value);
        }
    }
}

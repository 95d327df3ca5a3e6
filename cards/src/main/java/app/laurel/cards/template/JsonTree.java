package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;

/** Makes a tree of what it takes, which shares nothing with the template or its data. */
final class JsonTree implements Sink {
    private final Deque<ContainerNode<?>> open = new ArrayDeque<>();
    private JsonNode whole = MissingNode.getInstance();
    private String name = "";

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
    public void name(Key next) {
        name = next.text();
    }

    @Override
    public void startObject(int properties) {
        start(new ObjectNode(JsonNodeFactory.instance, LinkedHashMap.newLinkedHashMap(properties)));
    }

    @Override
    public void endObject() {
        open.pop();
    }

    @Override
    public void startList() {
        start(JsonNodeFactory.instance.arrayNode());
    }

    @Override
    public void endList() {
        open.pop();
    }

    private void start(ContainerNode<?> node) {
        add(node);
        open.push(node);
    }

    private void add(JsonNode value) {
        switch (open.peek()) {
            case null -> whole = value;
            case ObjectNode object -> object.set(name, value);
            case ArrayNode list -> list.add(value);
            default -> throw new IllegalStateException("A value stands in an object or a list");
        }
    }
}

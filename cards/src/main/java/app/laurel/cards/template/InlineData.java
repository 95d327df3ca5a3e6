package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Data written into the template itself: taken as it stands, not expanded. */
final class InlineData {
    private InlineData() {}

    static Node.Value of(Node data) {
        return data instanceof Node.Value known ? known : Node.Literal.of(value(data));
    }

    private static JsonNode value(Node node) {
        return switch (node) {
            case Node.Literal(var fixed) -> fixed.node();
            case Node.Items(var items) -> {
                var list = JsonNodeFactory.instance.arrayNode();
                items.forEach(item -> list.add(value(item)));
                yield list;
            }
            case Element element -> {
                var object = JsonNodeFactory.instance.objectNode();
                element.properties()
                        .forEach(property -> object.set(property.key().text(), value(property.node())));
                yield object;
            }
            case Node.Bound bound -> throw refuse(bound.position());
            case Node.Mixed mixed -> throw refuse(mixed.position());
        };
    }

    private static TemplateRefused refuse(Position position) {
        return new TemplateRefused("Data written into a template cannot hold formulas", position);
    }
}

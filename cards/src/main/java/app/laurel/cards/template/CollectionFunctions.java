package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Asking about lists, objects and texts as collections. */
final class CollectionFunctions {
    private CollectionFunctions() {}

    static Map<String, Function> all() {
        var all = new HashMap<String, Function>();
        all.put("count", Function.of(1, 1, CollectionFunctions::count));
        all.put("empty", Function.question(1, v -> BooleanNode.valueOf(isEmpty(v.getFirst()))));
        all.put("contains", Function.lazy(2, 2, CollectionFunctions::contains));
        all.put("first", Function.of(1, 1, v -> item(v.getFirst(), 0)));
        all.put("last", Function.of(1, 1, v -> item(v.getFirst(), size(v.getFirst()) - 1)));
        all.put("indexOf", Function.seeking(2, 2, (v, expansion) -> Values.number(index(v, false, expansion))));
        all.put("lastIndexOf", Function.seeking(2, 2, (v, expansion) -> Values.number(index(v, true, expansion))));
        all.put("join", Function.of(2, 3, CollectionFunctions::join));
        return all;
    }

    private static int size(JsonNode value) {
        return value.isTextual() ? value.textValue().length() : value.size();
    }

    private static JsonNode count(List<JsonNode> values) {
        var value = values.getFirst();
        if (!value.isTextual() && !value.isContainerNode()) {
            throw new Failure("Only a list, an object or a text can be counted.");
        }
        return Values.number(size(value));
    }

    private static boolean isEmpty(JsonNode value) {
        return Values.absent(value) || ((value.isTextual() || value.isContainerNode()) && size(value) == 0);
    }

    private static JsonNode contains(List<Expression> arguments, Scope scope) {
        try {
            var values = Function.values(arguments, scope);
            scope.expansion().seek(values.get(0), values.get(1));
            if (values.get(1).isContainerNode()) {
                scope.expansion().weighed(values.get(0));
            }
            return BooleanNode.valueOf(contains(values.get(0), values.get(1)));
        } catch (Failure _) {
            return BooleanNode.FALSE;
        }
    }

    private static boolean contains(JsonNode where, JsonNode sought) {
        if (where.isTextual() && sought.isTextual()) {
            return where.textValue().contains(sought.textValue());
        }
        if (where.isArray()) {
            return StreamSupport.stream(where.spliterator(), false).anyMatch(item -> Values.same(item, sought));
        }
        return sought.isTextual() && !Paths.property(where, sought.textValue()).isMissingNode();
    }

    private static JsonNode item(JsonNode value, int position) {
        if (position < 0) {
            return MissingNode.getInstance();
        }
        if (value.isTextual() && position < size(value)) {
            return TextNode.valueOf(value.textValue().substring(position, position + 1));
        }
        return value.isArray() ? value.path(position) : MissingNode.getInstance();
    }

    private static int index(List<JsonNode> values, boolean last, Expansion expansion) {
        expansion.seek(values.get(0), values.get(1));
        var where = values.get(0);
        if (where.isArray()) {
            var ids = StreamSupport.stream(where.spliterator(), false)
                    .map(Identity::of)
                    .toList();
            return last ? ids.lastIndexOf(Identity.of(values.get(1))) : ids.indexOf(Identity.of(values.get(1)));
        }
        var text = Values.absent(where) ? "" : Given.text(where);
        var sought = Given.textOrNothing(values.get(1));
        return last ? text.lastIndexOf(sought, Math.max(text.length() - 1, 0)) : text.indexOf(sought);
    }

    private static JsonNode join(List<JsonNode> values) {
        var words = StreamSupport.stream(Given.list(values.get(0)).spliterator(), false)
                .map(item -> Values.absent(item) ? "" : Values.text(item))
                .toList();
        var between = separator(values.get(1));
        Expansion.allow(words.stream()
                .mapToLong(word -> word.length() + between.length())
                .sum());
        if (values.size() == 2 || words.size() < 3) {
            return TextNode.valueOf(words.stream().collect(Collectors.joining(separator(values.getLast()))));
        }
        var start = String.join(between, words.subList(0, words.size() - 1));
        return TextNode.valueOf(start + separator(values.get(2)) + words.getLast());
    }

    private static String separator(JsonNode value) {
        return value.isMissingNode() ? "," : value.isNull() ? "null" : Values.text(value);
    }
}

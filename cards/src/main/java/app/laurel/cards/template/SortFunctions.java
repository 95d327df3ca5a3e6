package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Sorting: plain values by their text, objects by a property. */
final class SortFunctions {
    private SortFunctions() {}

    /** An item and its text, which is written only once. */
    private record Written(String text, JsonNode item) {}

    static Map<String, Function> all() {
        return Map.of(
                "sortBy", Function.seeking(1, 2, SortFunctions::sorted),
                "sortByDescending",
                        Function.seeking(
                                1,
                                2,
                                (v, expansion) -> ListFunctions.list(ListFunctions.items(sorted(v, expansion))
                                        .reversed())));
    }

    private static JsonNode sorted(List<JsonNode> values, Expansion expansion) {
        var items = new ArrayList<>(ListFunctions.items(Given.list(values.getFirst())));
        if (values.size() == 1) {
            return ListFunctions.list(items.stream()
                    .map(item -> new Written(text(expansion.weighed(item)), item))
                    .sorted(Comparator.comparing(Written::text))
                    .map(Written::item)
                    .toList());
        } else {
            var name = values.get(1).asText();
            items.sort((left, right) -> order(own(left, name), own(right, name)));
        }
        return ListFunctions.list(items);
    }

    private static String text(JsonNode value) {
        return value.isNull() ? "null" : Values.text(value);
    }

    private static JsonNode own(JsonNode item, String name) {
        return item.isObject() ? item.path(name) : MissingNode.getInstance();
    }

    // What JavaScript cannot compare, it leaves where it is.
    private static int order(JsonNode left, JsonNode right) {
        if (left.isTextual() && right.isTextual()) {
            return left.textValue().compareTo(right.textValue());
        }
        return left.isNumber() && right.isNumber() ? Double.compare(left.doubleValue(), right.doubleValue()) : 0;
    }
}

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

    static Map<String, Function> all() {
        return Map.of(
                "sortBy", Function.of(1, 2, SortFunctions::sorted),
                "sortByDescending",
                        Function.of(
                                1,
                                2,
                                v -> ListFunctions.list(
                                        ListFunctions.items(sorted(v)).reversed())));
    }

    private static JsonNode sorted(List<JsonNode> values) {
        var items = new ArrayList<>(ListFunctions.items(Given.list(values.getFirst())));
        if (values.size() == 1) {
            items.sort(Comparator.comparing(SortFunctions::text));
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

package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Making lists from lists. */
final class ListFunctions {
    private static final int LEVELS = 100;

    private ListFunctions() {}

    static Map<String, Function> all() {
        var all = new HashMap<String, Function>();
        all.put("createArray", Function.of(0, Function.MANY, ListFunctions::list));
        all.put("skip", Function.of(2, 2, v -> skip(Given.list(v.get(0)), Given.integer(v.get(1)))));
        all.put("take", Function.of(2, 2, v -> take(v.get(0), Given.integer(v.get(1)))));
        all.put("subArray", Function.of(2, 3, ListFunctions::part));
        all.put("reverse", Function.of(1, 1, v -> reverse(v.getFirst())));
        all.put("flatten", Function.of(1, 2, ListFunctions::flatten));
        all.put("unique", Function.of(1, 1, v -> unique(items(Given.list(v.getFirst())))));
        all.put("union", Function.of(1, Function.MANY, ListFunctions::union));
        all.put("intersection", Function.of(1, Function.MANY, ListFunctions::intersection));
        return all;
    }

    static ArrayNode list(Collection<JsonNode> values) {
        var list = JsonNodeFactory.instance.arrayNode(values.size());
        values.forEach(value -> list.add(value.isMissingNode() ? NullNode.getInstance() : value));
        return list;
    }

    static List<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    private static JsonNode skip(ArrayNode list, int count) {
        return list(items(list).subList(Math.clamp(count, 0, list.size()), list.size()));
    }

    private static JsonNode take(JsonNode value, int count) {
        if (value.isTextual()) {
            return TextNode.valueOf(value.textValue()
                    .substring(0, Math.clamp(count, 0, value.textValue().length())));
        }
        return list(items(Given.list(value)).subList(0, Math.clamp(count, 0, value.size())));
    }

    private static JsonNode part(List<JsonNode> values) {
        var list = Given.list(values.getFirst());
        var start = Given.integer(values.get(1));
        var end = values.size() > 2 ? Given.integer(values.get(2)) : list.size();
        if (start < 0 || start > list.size() || end < 0 || end > list.size()) {
            throw new Failure("This part is out of range.");
        }
        return list(items(list).subList(start, Math.max(start, end)));
    }

    private static JsonNode reverse(JsonNode value) {
        return value.isTextual()
                ? TextNode.valueOf(
                        new StringBuilder(value.textValue()).reverse().toString())
                : list(items(Given.list(value)).reversed());
    }

    private static JsonNode flatten(List<JsonNode> values) {
        var levels = values.size() > 1 ? Given.integer(values.get(1)) : LEVELS;
        // Copied, so that what stands in the flat list is not one with what stood in the other.
        return flattened(Given.list(values.getFirst()).deepCopy(), Math.clamp(levels, 1, LEVELS));
    }

    private static ArrayNode flattened(ArrayNode list, int levels) {
        var flat = JsonNodeFactory.instance.arrayNode();
        for (var item : list) {
            if (levels > 0 && item instanceof ArrayNode inner) {
                flat.addAll(flattened(inner, levels - 1));
            } else {
                flat.add(item);
            }
        }
        return flat;
    }

    private static JsonNode unique(List<JsonNode> values) {
        var seen = new LinkedHashMap<Identity, JsonNode>();
        values.forEach(value -> seen.putIfAbsent(Identity.of(value), value));
        return list(seen.values());
    }

    private static JsonNode union(List<JsonNode> lists) {
        return unique(
                lists.stream().flatMap(list -> items(Given.list(list)).stream()).toList());
    }

    private static JsonNode intersection(List<JsonNode> lists) {
        var sets = lists.stream()
                .map(list -> items(Given.list(list)).stream().map(Identity::of).collect(Collectors.toSet()))
                .toList();
        return unique(items(lists.getFirst()).stream()
                .filter(item -> sets.stream().allMatch(set -> set.contains(Identity.of(item))))
                .toList());
    }
}

package app.laurel.bot.store.cosmos.rest;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The one shape of query that the double understands: properties compared with parameters, in the order of one of them. */
final class SqlQuery {

    private static final String FILTER = "{documentdb-formattableorderbyquery-filter}";
    private static final Pattern PLAIN =
            Pattern.compile("SELECT \\* FROM c WHERE (?<where>.+) ORDER BY c\\.(?<order>\\w+)(?<down> DESC)?");
    private static final Pattern REWRITTEN = Pattern.compile(
            "SELECT c\\._rid, \\[\\{\"item\": c\\.\\w+}] AS orderByItems, c AS payload FROM c WHERE \\((?<where>.+)\\)"
                    + " AND \\((true|\\{documentdb-formattableorderbyquery-filter})\\)"
                    + " ORDER BY c\\.(?<order>\\w+)(?<down> DESC)?");
    private static final Pattern CONDITION = Pattern.compile("c\\.(\\w+) (>=|<=|>|<|=) (@\\w+)");

    private final String where;
    private final String order;
    private final boolean descending;
    private final boolean rewritten;
    private final Map<String, String> parameters = new HashMap<>();

    private SqlQuery(String text, JsonNode given) {
        var plain = PLAIN.matcher(text);
        var again = REWRITTEN.matcher(text);
        rewritten = again.matches();
        if (!rewritten && !plain.matches()) {
            throw Refusal.of(400, "The double does not understand " + text);
        }
        var match = rewritten ? again : plain;
        where = match.group("where");
        order = match.group("order");
        descending = match.group("down") != null;
        given.forEach(one ->
                parameters.put(one.path("name").asText(), one.path("value").asText()));
    }

    static SqlQuery of(Request request) {
        var json = request.json();
        return new SqlQuery(json.path("query").asText(), json.path("parameters"));
    }

    /** What the gateway tells the client library to do with the query. */
    ObjectNode plan() {
        var json = Answer.object().put("partitionedQueryExecutionInfoVersion", 2);
        var info = json.putObject("queryInfo");
        info.put("distinctType", "None").putNull("top").putNull("offset").putNull("limit");
        info.putArray("orderBy").add(descending ? "Descending" : "Ascending");
        info.putArray("orderByExpressions").add("c." + order);
        info.putArray("groupByExpressions");
        info.putArray("groupByAliases");
        info.putArray("aggregates");
        info.putObject("groupByAliasToAggregateType");
        info.put("hasSelectValue", false).put("hasNonStreamingOrderBy", false);
        info.put(
                "rewrittenQuery",
                "SELECT c._rid, [{\"item\": c.%s}] AS orderByItems, c AS payload FROM c WHERE (%s) AND (%s) ORDER BY c.%s%s"
                        .formatted(order, where, FILTER, order, descending ? " DESC" : ""));
        var range = json.putArray("queryRanges").addObject();
        range.put("min", "").put("max", "FF").put("isMinInclusive", true).put("isMaxInclusive", false);
        return json;
    }

    List<Item> of(List<Item> items) {
        var byOrder = comparing((Item item) -> item.body().path(order).asText());
        return items.stream()
                .filter(item -> item.body().has(order) && matches(item.body()))
                .sorted(descending ? byOrder.reversed() : byOrder)
                .toList();
    }

    JsonNode shown(Item item) {
        if (!rewritten) {
            return item.body();
        }
        var json = JsonNodeFactory.instance.objectNode();
        json.put("_rid", item.body().path("_rid").asText());
        json.putArray("orderByItems").addObject().set("item", item.body().path(order));
        return json.set("payload", item.body());
    }

    private boolean matches(ObjectNode body) {
        for (var condition : where.split(" AND ", -1)) {
            var match = CONDITION.matcher(condition);
            if (!match.matches()) {
                throw Refusal.of(400, "The double does not understand " + condition);
            }
            var value = parameters.get(match.group(3));
            if (value == null) {
                throw Refusal.of(400, "There is no parameter " + match.group(3));
            }
            if (!holds(body.path(match.group(1)).asText().compareTo(value), match.group(2))) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(int compared, String operator) {
        return switch (operator) {
            case ">=" -> compared >= 0;
            case "<=" -> compared <= 0;
            case ">" -> compared > 0;
            case "<" -> compared < 0;
            default -> compared == 0;
        };
    }
}

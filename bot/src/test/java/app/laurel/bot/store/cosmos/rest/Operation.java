package app.laurel.bot.store.cosmos.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.regex.Pattern;

/** One operation of a batch, checked as far as it can be without looking at what is there. */
record Operation(Kind kind, String id, Optional<ObjectNode> body, Optional<String> ifMatch) {

    enum Kind {
        CREATE,
        REPLACE,
        UPSERT,
        DELETE,
        READ
    }

    private static final Pattern FORBIDDEN = Pattern.compile("[/\\\\?#]");
    private static final int LONGEST_ID = 1023;

    static Operation of(JsonNode json, String partition, String keyPath) {
        var kind = kind(json.path("operationType").asText());
        var body = Optional.of(json.path("resourceBody"))
                .filter(JsonNode::isObject)
                .map(ObjectNode.class::cast);
        var id = json.path("id").asText(body.map(one -> one.path("id").asText()).orElse(""));
        if (id.isEmpty()
                || FORBIDDEN.matcher(id).find()
                || id.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > LONGEST_ID) {
            throw Refusal.of(400, "The input name '" + id + "' is invalid");
        }
        body.ifPresent(one -> check(one, id, partition, keyPath));
        if (body.isEmpty() && kind != Kind.DELETE && kind != Kind.READ) {
            throw Refusal.of(400, "A " + kind + " needs a body");
        }
        var ifMatch = Optional.of(json.path("ifMatch").asText()).filter(etag -> !etag.isEmpty());
        return new Operation(kind, id, body, ifMatch);
    }

    /** A write outside of a batch. */
    static Operation alone(Kind kind, Request request, String id, String partition, String keyPath) {
        var json = Answer.object().put("id", id);
        json.put("operationType", kind == Kind.CREATE ? "Create" : "Replace").set("resourceBody", request.json());
        request.header("If-Match").ifPresent(etag -> json.put("ifMatch", etag));
        return of(json, partition, keyPath);
    }

    private static Kind kind(String name) {
        return switch (name) {
            case "Create" -> Kind.CREATE;
            case "Replace" -> Kind.REPLACE;
            case "Upsert" -> Kind.UPSERT;
            case "Delete" -> Kind.DELETE;
            case "Read" -> Kind.READ;
            default -> throw Refusal.of(400, "The double knows no operation " + name);
        };
    }

    private static void check(ObjectNode body, String id, String partition, String keyPath) {
        if (!body.path(keyPath).asText().equals(partition)) {
            throw Refusal.of(400, 1001, "Partition key in the header doesn't match the one in the document");
        }
        if (!body.path("id").asText().equals(id)) {
            throw Refusal.of(400, "The id in the body is not the one of the operation");
        }
        if (body.has("ttl")
                && !(body.get("ttl").isInt()
                        && (body.get("ttl").asInt() > 0 || body.get("ttl").asInt() == -1))) {
            throw Refusal.of(400, "The input ttl is invalid: a positive integer or -1");
        }
    }
}

package app.laurel.bot.store.cosmos.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the client library asks. */
record Request(String method, String path, HttpExchange exchange, String body) {

    private static final JsonMapper JSON = new JsonMapper();

    static Request of(HttpExchange exchange) {
        try (var in = exchange.getRequestBody()) {
            return new Request(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getRawPath(),
                    exchange,
                    new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts of the path, as in {@code dbs, laurel, colls, documents, docs}. */
    List<String> parts() {
        return Arrays.stream(path.split("/", -1))
                .filter(part -> !part.isEmpty())
                .map(Request::decoded)
                .toList();
    }

    static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).filter(value -> !value.isEmpty());
    }

    boolean says(String header) {
        return header(header).map("true"::equalsIgnoreCase).orElse(false);
    }

    JsonNode json() {
        return parse(body);
    }

    /** The one string of the partition key's header. */
    String partitionKey() {
        var header = header("x-ms-documentdb-partitionkey")
                .orElseThrow(() -> Refusal.of(400, 1001, "PartitionKey must be supplied for this operation"));
        return keyIn(header);
    }

    static String keyIn(String json) {
        var key = parse(json);
        if (!key.isArray() || key.size() != 1 || !key.get(0).isTextual()) {
            throw Refusal.of(400, 1001, "Partition key " + key + " is invalid");
        }
        return key.get(0).asText();
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw Refusal.of(400, "The input content is invalid: no JSON");
        }
    }
}

package app.laurel.bot.store.cosmos.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the double says: a status, a sub-status, headers and JSON. */
record Answer(int status, Map<String, String> headers, String body) {

    static final String CHARGE = "x-ms-request-charge";

    static Answer of(int status, String json) {
        return new Answer(status, new LinkedHashMap<>(), json);
    }

    static Answer empty(int status) {
        return of(status, "");
    }

    Answer with(String header, Object value) {
        headers.put(header, String.valueOf(value));
        return this;
    }

    Answer charged(double units) {
        return with(CHARGE, units);
    }

    static Answer refused(Refusal refusal) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("code", String.valueOf(refusal.status())).put("message", refusal.getMessage());
        var answer = of(refusal.status(), json.toString()).with("x-ms-substatus", refusal.subStatus());
        refusal.retryAfter().ifPresent(pause -> answer.with("x-ms-retry-after-ms", pause.toMillis()));
        return answer.charged(1);
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}

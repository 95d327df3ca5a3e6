package app.laurel.cards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Lets clients that do not know Action.Execute press a plain button with the same data and the verb in it. */
final class Fallbacks {
    private Fallbacks() {}

    static void addTo(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("type").asText().equals("Action.Execute")) {
            if (!object.has("fallback")) {
                object.set("fallback", submit(object));
            }
            return;
        }
        node.forEach(Fallbacks::addTo);
    }

    private static ObjectNode submit(ObjectNode execute) {
        var submit = JsonNodeFactory.instance.objectNode().put("type", "Action.Submit");
        for (var name : new String[] {"title", "style", "associatedInputs", "tooltip", "isEnabled"}) {
            if (execute.has(name)) {
                submit.set(name, execute.get(name));
            }
        }
        var data =
                execute.path("data") instanceof ObjectNode own ? own.deepCopy() : JsonNodeFactory.instance.objectNode();
        submit.set("data", data.put("verb", execute.path("verb").asText()));
        return submit;
    }
}

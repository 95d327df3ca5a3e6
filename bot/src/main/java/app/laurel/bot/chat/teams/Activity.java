package app.laurel.bot.chat.teams;

import com.fasterxml.jackson.databind.JsonNode;

/** What Teams brings, as it came; what is missing, or is not of the kind it should be, reads as nothing. */
record Activity(JsonNode json) {

    String type() {
        return text("type");
    }

    String serviceUrl() {
        return text("serviceUrl");
    }

    JsonNode part(String name) {
        return json.path(name);
    }

    String text(String name) {
        return text(json, name);
    }

    static String text(JsonNode part, String name) {
        var value = part.path(name);
        return value.isTextual() ? value.textValue() : "";
    }
}

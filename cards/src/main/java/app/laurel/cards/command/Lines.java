package app.laurel.cards.command;

import app.laurel.cards.template.ExpansionTooLarge;
import app.laurel.cards.template.Template;
import app.laurel.cards.template.TemplateRefused;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Expands many cases, one JSON object with template, data and host on each line, and answers line by line. */
record Lines(InputStream in, PrintStream out) {
    private static final ObjectMapper JSON = new ObjectMapper();

    int expand() throws IOException {
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            out.println(answer(JSON.readTree(line)));
        }
        return 0;
    }

    private static JsonNode answer(JsonNode given) {
        var answer = JsonNodeFactory.instance.objectNode();
        try {
            var template = Template.parse(given.path("template").toString());
            return answer.set("card", template.expand(given.path("data"), given.path("host")));
        } catch (TemplateRefused | ExpansionTooLarge refused) {
            return answer.put("refused", refused.getMessage());
        }
    }
}

package app.laurel.cards.command;

import app.laurel.cards.template.ExpansionTooLarge;
import app.laurel.cards.template.Template;
import app.laurel.cards.template.TemplateRefused;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** Expands many cases, one JSON object with template, data and host on each line, and answers line by line. */
record Lines(InputStream in, PrintStream out) {
    private static final ObjectMapper JSON = new ObjectMapper();

    // So that half of a character, which a formula can cut out, comes through.
    private static final JsonFactory ASCII =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    int expand() throws IOException {
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            out.println(answer(JSON.readTree(line)));
        }
        return 0;
    }

    private static JsonNode answer(JsonNode given) throws IOException {
        var answer = JsonNodeFactory.instance.objectNode();
        try {
            var template = Template.parse(given.path("template").toString());
            var card = new StringWriter();
            try (var generator = ASCII.createGenerator(card)) {
                template.expand(given.path("data"), given.path("host"), generator);
            }
            return answer.putRawValue("card", new RawValue(card.toString()));
        } catch (TemplateRefused | ExpansionTooLarge refused) {
            return answer.put("refused", refused.getMessage());
        }
    }
}

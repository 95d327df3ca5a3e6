package app.laurel.cards.command;

import app.laurel.cards.template.ExpansionTooLarge;
import app.laurel.cards.template.Template;
import app.laurel.cards.template.TemplateRefused;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Expands one template file with one data file. */
record Expand(List<Path> files) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Expand of(List<String> names) {
        return new Expand(names.stream().map(Path::of).toList());
    }

    int into(PrintStream out, PrintStream error) throws IOException {
        try {
            var template = template();
            out.println(card(template).toPrettyString());
            return 0;
        } catch (Refused | ExpansionTooLarge refused) {
            error.println(refused.getMessage());
            return 1;
        } catch (NoSuchFileException missing) {
            error.println(missing.getMessage() + ": there is no such file");
            return 1;
        }
    }

    private Template template() throws IOException, Refused {
        try {
            return Template.parse(Files.readString(files.getFirst()));
        } catch (TemplateRefused refused) {
            throw new Refused(files.getFirst(), refused.getMessage());
        }
    }

    private JsonNode card(Template template) throws IOException, Refused {
        var host = files.size() > 2 ? data(files.get(2)) : MissingNode.getInstance();
        try {
            return template.expand(data(files.get(1)), host);
        } catch (TemplateRefused refused) {
            throw new Refused(files.getFirst(), refused.getMessage());
        }
    }

    private static JsonNode data(Path file) throws IOException, Refused {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            throw new Refused(
                    file,
                    "line " + place.getLineNr() + ", column " + place.getColumnNr() + ": " + e.getOriginalMessage());
        }
    }

    /** A file that cannot be used. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        Refused(Path file, String reason) {
            super(file + ": " + reason);
        }
    }
}

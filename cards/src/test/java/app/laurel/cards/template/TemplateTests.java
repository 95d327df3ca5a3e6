package app.laurel.cards.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The finer points stand in the comparison with the official engine; these are what everybody should know. */
class TemplateTests {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DATA = """
            {"name": "Ana", "n": 7, "list": [1, 2, 3], "people": [{"name": "Ben"}, {"name": "Cyd"}], "nil": null}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${n}                                        | 7",
                "Hi ${name}!                                 | \"Hi Ana!\"",
                "${NAME}                                     | \"Ana\"",
                "${missing}                                  | \"${missing}\"",
                "${7 / 2}                                    | 3",
                "${1 + 2 * 3}                                | 7",
                "${n > 5 ? 'many' : 'few'}                   | \"many\"",
                "${join(select(people, p => p.name), ', ')}  | \"Ben, Cyd\"",
                "${where(list, x => x > 1)}                  | [2,3]",
                "${formatDateTime('2026-12-15', 'd MMMM')}   | \"15 December\""
            })
    void worksOutFormulas(String formula, String result) {
        assertThat(expanded("{\"x\": \"" + formula + "\"}").get("x").toString()).isEqualTo(result);
    }

    @Test
    void repeatsAnElementForEachItemAndLeavesOutWhatIsNotWanted() {
        var card = expanded("""
                {"body": [{"$data": "${people}", "$when": "${$index > 0}", "text": "${name} of ${$root.name}"}]}
                """);

        assertThat(card.get("body").toString()).isEqualTo("[{\"text\":\"Cyd of Ana\"}]");
    }

    @Test
    void saysWhereAFormulaIsWrong() {
        var template = "{\n  \"body\": [],\n  \"text\": \"caf\\u00e9 ${name} ${fooo(n)}\"\n}";

        assertThatExceptionOfType(TemplateRefused.class)
                .isThrownBy(() -> Template.parse(template))
                .withMessage("line 3, column 32: There is no function 'fooo'")
                .satisfies(refused -> assertThat(refused.line()).isEqualTo(3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"a\": }", "{\"a\": 1", "[1] 2", "''", "{\"a\": \"${1 +}\"}", "{\"a\": \"${length()}\"}"})
    void refusesWhatIsNoTemplate(String template) {
        assertThatExceptionOfType(TemplateRefused.class).isThrownBy(() -> Template.parse(template));
    }

    @Test
    void refusesToGrowWithoutEnd() {
        var template = Template.parse("{\"x\": \"${select(range(1, 1000), a => range(1, 1000))}\"}");

        assertThatExceptionOfType(ExpansionTooLarge.class).isThrownBy(() -> template.expand(json("{}")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'Hello';           'l{2}o$';        true",
                "'Hello';           '^ell';          false",
                "'Hello';           '(?i)^hELLO$';   true",
                "'a1-b2';           '^[a-z]\\\\d-[^0-9]'; true",
                "'ab';              '^(?:a|b)+?$';   true",
                "'x';               'a++';           ''",
                "'x';               '(?=x)';         ''",
                "'x';               '[z-a]';         ''"
            })
    void matchesPatterns(String text, String pattern, String result) {
        var shown = expanded("{\"x\": \"is ${isMatch(" + quoted(text) + ", " + quoted(pattern) + ")}\"}")
                .get("x")
                .asText();

        assertThat(shown)
                .isEqualTo(
                        result.isEmpty()
                                ? "is ${isMatch(" + quoted(text) + ", " + quoted(pattern) + ")}"
                                : "is " + result);
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }

    @Test
    void takesItsTimeFromOutside() {
        var clock = InstantSource.fixed(Instant.parse("2026-11-22T09:00:00Z"));
        var template = Template.parse("{\"x\": \"${utcNow('d MMM HH:mm')}\"}");

        assertThat(template.expand(json("{}"), MissingNode.getInstance(), clock)
                        .get("x")
                        .asText())
                .isEqualTo("22 Nov 09:00");
    }

    @Test
    void neverAltersItsData() {
        var data = json(DATA);

        Template.parse("{\"x\": \"${reverse(list)}\", \"y\": \"${setProperty(people[0], 'name', 'Eve')}\"}")
                .expand(data);

        assertThat(data).isEqualTo(json(DATA));
    }

    @Test
    void givesATreeThatIsNobodyElses() {
        var template =
                Template.parse("{\"$data\": {\"k\": [1]}, \"own\": \"${$data}\", \"theirs\": \"${$root.people}\"}");
        var data = json(DATA);

        var card = template.expand(data);
        ((ObjectNode) card.get("own")).put("k", "changed");
        ((ObjectNode) card.at("/theirs/0")).put("name", "changed");

        assertThat(template.expand(data).toString())
                .isEqualTo("{\"own\":{\"k\":[1]},\"theirs\":[{\"name\":\"Ben\"},{\"name\":\"Cyd\"}]}");
    }

    @Test
    void streamsWhatItWouldGiveAsATree() throws IOException {
        var template = Template.parse(
                "{\"a\": [[\"${list}\", \"${nil}\"], {\"$data\": \"${people}\", \"n\": \"${name}\"}, null], \"b\": \"${$root}\", \"c\": {\"$data\": \"${people}\", \"i\": \"${$index}\"}}");
        var written = new StringWriter();

        try (var generator = JSON.createGenerator(written)) {
            template.expand(json(DATA), MissingNode.getInstance(), generator);
        }

        assertThat(written).hasToString(template.expand(json(DATA)).toString());
    }

    @Test
    void streamsToEveryKindOfGenerator() throws IOException {
        var template = Template.parse(
                "{\"é\\\"\": \"ü\\n\\\"\", \"n\": 1.5, \"m\": 2, \"no\": null, \"x\": \"${name}\", \"items\": [{\"yes\": true}]}");
        var data = json("{\"name\": \"Zoé\"}");
        var tree = template.expand(data);
        var bytes = new ByteArrayOutputStream();
        var indented = new StringWriter();
        var ascii = new StringWriter();
        var buffer = new TokenBuffer(new ObjectMapper(), false);
        var escaping = JSON.createGenerator(ascii).enable(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature());

        for (var generator : List.of(
                JSON.createGenerator(bytes),
                JSON.createGenerator(indented).useDefaultPrettyPrinter(),
                escaping,
                buffer)) {
            template.expand(data, MissingNode.getInstance(), generator);
            generator.close();
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(tree.toString());
        assertThat(indented.toString().lines()).hasSize(10);
        assertThat(json(indented.toString())).isEqualTo(tree);
        assertThat(json(ascii.toString())).isEqualTo(tree);
        assertThat((JsonNode) JSON.readTree(buffer.asParser())).hasToString(tree.toString());
    }

    @Test
    void knowsAtLeastEightyFunctions() {
        assertThat(Functions.names().filter(name -> Character.isLetter(name.charAt(0))))
                .hasSizeGreaterThanOrEqualTo(80);
    }

    @Test
    void servesManyThreads() {
        var template = Template.parse("{\"x\": [{\"$data\": \"${list}\", \"n\": \"${$root.n * $data + $index}\"}]}");

        assertThat(IntStream.range(0, 2_000)
                        .parallel()
                        .mapToObj(i -> template.expand(json("{\"n\": " + i + ", \"list\": [1, 2]}"))
                                        .at("/x/1/n")
                                        .asInt()
                                - i * 2))
                .containsOnly(1);
    }

    private static JsonNode expanded(String template) {
        return Template.parse(template).expand(json(DATA));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

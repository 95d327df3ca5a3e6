package app.laurel.cards.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates that would hang or exhaust the process, were there no limits: each ends soon, as a card or as a refusal. */
class HostileTemplateTests {
    private static final Duration SOON = Duration.ofSeconds(8);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode DATA = data();

    static Stream<Arguments> endless() {
        return Stream.of(
                Arguments.of("a list of lists of lists", nested(6, "{\"$data\": \"${lists}\", \"x\": [#]}", "1")),
                Arguments.of("loops in loops", nested(30, "{\"$data\": \"${range(1, 1000)}\", \"x\": [#]}", "1")),
                Arguments.of("all data again and again", "{\"$data\": \"${range(1, 900000)}\", \"x\": \"${$root}\"}"),
                Arguments.of("lambdas in lambdas", formula(nested(20, "select(range(1, 99), x => #)", "1"))),
                Arguments.of("a range beyond all numbers", formula("range(1, 2147483647)")),
                Arguments.of("ranges that are joined", formula("join(range(1, 900000), text)")),
                Arguments.of("text that doubles", formula(nested(60, "replace(#, 'a', 'aa')", "'a'"))),
                Arguments.of("text that is joined", formula(nested(60, "join(split(#, ''), 'aaaa')", "'aaaa'"))),
                Arguments.of("text that is escaped", formula(nested(60, "uriComponent(#)", "'%%%%%%%%'"))),
                Arguments.of("text that is encoded", formula(nested(90, "base64(#)", "'aaaaaaaa'"))),
                Arguments.of("text that is quoted", formula(nested(60, "jsonStringify(#)", "'\\\\\\\"\\\\\\\"'"))),
                Arguments.of("text that is added", formula(nested(60, "select([#], x => x + x)[0]", "text"))),
                Arguments.of("values shared by values", shared(90, "${$data}")),
                Arguments.of("values shared and written", shared(90, "a ${string($data)}")),
                Arguments.of("values shared and compared", shared(90, "${$data == [$data, 1]}")),
                Arguments.of("values deep in values", shared(90, "${" + nested(90, "[#]", "$data") + "}")),
                Arguments.of("infinity deep in lists", formula(nested(60, "[#, 1]", "exp(10, 400)"))),
                Arguments.of("a text sought at each of its letters", formula("indexOf(many, concat(half, 'b'))")),
                Arguments.of("such a search in a loop", formula("select(range(1, 9999), x => contains(long, 'aaab'))")),
                Arguments.of("big lists compared", formula("select(range(1, 9999), x => $root == $root)")),
                Arguments.of("big lists sorted", formula("select(range(1, 9999), x => sortBy(lists))")),
                Arguments.of(
                        "json that is read again", formula("select(range(1, 9999), x => json(jsonStringify(lists)))")),
                Arguments.of("dates beyond the calendar", formula("addDays('2026-01-01T00:00:00Z', exp(10, 300))")),
                Arguments.of("numbers with endless digits", formula("formatNumber(exp(10, 308), 20)")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endless")
    void endsSoon(String what, String template) {
        assertTimeoutPreemptively(
                SOON, () -> assertThat(outcome(template)).as(what).isIn("card", "refused"));
    }

    static Stream<String> patterns() {
        return Stream.of(
                "^(.*a){12}$",
                "(a+)+$",
                "(a|aa)+$",
                "^(([a-z])+.)+[A-Z]([a-z])+$",
                "(|)".repeat(400) + "b",
                "((a?)?){900}b",
                "(((a{9}){9}){9}){9}",
                "(?:){900000}",
                "((){99999}){99999}",
                "(((a*)*)*)*b",
                "(".repeat(900) + ")".repeat(900));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void matchesEachPatternSoonOrRefusesIt(String pattern) {
        var template = formula("isMatch(long, '" + pattern + "') || isMatch('', '" + pattern + "')");

        assertTimeoutPreemptively(SOON, () -> assertThat(outcome(template)).isIn("card", "refused"));
    }

    static Stream<Arguments> deep() {
        return Stream.of(
                Arguments.of("lists", "[".repeat(500) + "]".repeat(500)),
                Arguments.of("objects", nested(500, "{\"x\": #}", "1")),
                Arguments.of("brackets", formula("(".repeat(500) + "1" + ")".repeat(500))),
                Arguments.of("calls", formula(nested(500, "abs(#)", "1"))),
                Arguments.of("signs", formula("-".repeat(5_000) + "1")),
                Arguments.of("powers", formula("2" + "^2".repeat(20_000))),
                Arguments.of("sums", formula("1" + "+1".repeat(100_000))),
                Arguments.of("dots", formula("a" + ".a".repeat(100_000))),
                Arguments.of("indices", formula("a" + "[0]".repeat(100_000))),
                Arguments.of("choices", formula("1" + "?1".repeat(20_000) + ":1".repeat(20_000))),
                Arguments.of("formulas without an end", "{\"x\": \"" + "${".repeat(400_000) + "\"}"),
                Arguments.of("quotes without an end", "{\"x\": \"" + "${'".repeat(300_000) + "\"}"),
                Arguments.of("a file without an end", "{\"x\": \"" + "a".repeat(3_000_000) + "\"}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("deep")
    void refusesAtOnceWhatIsTooDeepOrTooLong(String what, String template) {
        assertTimeoutPreemptively(
                SOON, () -> assertThat(outcome(template)).as(what).isEqualTo("refused"));
    }

    @Test
    void readsManyFormulasInOneGo() {
        var template = "[" + "\"${n}\",\n".repeat(60_000) + "1]";

        assertTimeoutPreemptively(
                SOON, () -> assertThat(Template.parse(template)).isNotNull());
    }

    @Test
    void needsNoLargeStackForWhatItAllows() throws InterruptedException {
        var template = nested(95, "{\"$data\": \"${[$data]}\", \"x\": #}", "\"${" + nested(90, "[#]", "$data") + "}\"");
        var problem = new Throwable[1];
        var thread = new Thread(null, () -> outcome(template), "small", 512 * 1024);
        thread.setUncaughtExceptionHandler((_, thrown) -> problem[0] = thrown);

        thread.start();
        thread.join();

        assertThat(problem[0]).isNull();
    }

    private static String outcome(String template) {
        try {
            var read = Template.parse(template);
            var card = new StringWriter();
            try (var generator = new JsonFactory().createGenerator(card)) {
                read.expand(DATA, MissingNode.getInstance(), generator);
            }
            assertThat(read.expand(DATA).toString()).isEqualTo(card.toString());
            return "card";
        } catch (TemplateRefused | ExpansionTooLarge _) {
            return "refused";
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Data that doubles at each level: two of itself inside itself. */
    private static String shared(int levels, String inside) {
        return nested(levels, "{\"$data\": \"${[[$data, $data]]}\", \"x\": #}", "\"" + inside + "\"");
    }

    private static String formula(String formula) {
        return "{\"x\": \"${" + formula + "}\"}";
    }

    private static String nested(int levels, String step, String start) {
        var parts = step.split("#", -1);
        return parts[0].repeat(levels) + start + parts[1].repeat(levels);
    }

    private static JsonNode data() {
        var list = "[" + "[[1, 2], [3, 4]],".repeat(40) + "[]]";
        var text = "{\"n\": 1, \"text\": \"" + "a".repeat(1_000) + "\", \"long\": \"" + "a".repeat(20_000)
                + "\", \"many\": \"" + "a".repeat(900_000) + "\", \"half\": \"" + "a".repeat(400_000)
                + "\", \"lists\": " + list + "}";
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

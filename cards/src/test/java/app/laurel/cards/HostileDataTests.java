package app.laurel.cards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every card with the worst that people can write in each of its texts; the browser shows what is left here. */
class HostileDataTests {
    private static final Path RENDERED = Path.of("target", "rendered");

    /** What code decides, not people: button data, what an empty field says, and values such as ids and times. */
    private static final List<String> OF_CODE = List.of("verb", "style", "tone", "data", "sign", "icon", "hint");

    private static final Pattern ID =
            Pattern.compile("[a-z0-9|:_.-]*|[A-Z_]+|[A-Z]-\\w+|[a-z]+:.*|[a-z]{2}-[A-Z]{2}|\\d+-.*");

    private static final Map<String, String> TEXTS = Map.of(
            "markdown", "**Ben** [win](https://evil.example) ![x](https://evil.example/x.png) `a` ~~b~~ # c",
            "lines", "- one\n- two\n1. three\n\n> four\n***\n| a | b |\n    code",
            "mention", "<at>Everyone</at> <at id=\"0\">Ana</at> &lt;at&gt;Ben&lt;/at&gt; @channel",
            "html", "<img src=x onerror=alert(1)><b>Ben</b><script>alert(1)</script><!-- --> &amp; &#60;",
            "turned", "abc\u202egnp.exe\u202d \u2066Ana\u2067 \u200fBen\u200b\u0000\u0007",
            "emoji",
                    "\ud83d\udc69\ud83c\udffd\u200d\ud83d\udcbb \ud83c\udde8\ud83c\udde6 \u2764\ufe0f Z\u0351\u0363a\u0364lgo \ud83d",
            "formulas", "${$root} ${json('{}')} $when ${'a'} {{DATE(2026-01-01T00:00:00Z, SHORT)}} \\${x} {0} ''",
            "long",
                    "Ben has helped everybody with the audit of the branches. "
                            .repeat(36)
                            .substring(0, 2_000),
            "arabic",
                    "\u0642\u0627\u0644 \u0628\u0646: \u00ab\u0645\u0645\u062a\u0627\u0632 100%\u00bb (audit) \u0648\u0634\u0643\u0631\u0627\u064b!");

    private final Cards cards = new Cards();

    static Stream<Arguments> cardsAndTexts() {
        return Specimen.all().stream()
                .flatMap(card -> TEXTS.keySet().stream().sorted().map(text -> Arguments.of(card, text)));
    }

    @ParameterizedTest(name = "{0} with {1}")
    @MethodSource("cardsAndTexts")
    void showsItAsTextAndStaysACardThatTeamsTakes(Specimen specimen, String text) throws IOException {
        var sample = specimen.sample();
        replaceTexts(specimen, sample, sample, TEXTS.getOrDefault(text, ""));

        var shown = cards.render(specimen.card(sample), Specimen.LANGUAGES.getFirst());
        leave(specimen + "." + text, shown);

        assertThat(new TeamsRules(shown).complaints()).isEmpty();
        assertThat(new TeamsSchema(shown).complaints()).isEmpty();
        assertThat(types(shown, "Action.")).isEqualTo(types(usual(specimen), "Action."));
        assertThat(types(shown, "Input.")).isEqualTo(types(usual(specimen), "Input."));
        assertThat(shown.at("/msteams/entities")).isEqualTo(usual(specimen).at("/msteams/entities"));
        assertThat(shown.toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(28 * 1024);
        assertThat(shown.findParents("wrap").stream()
                        .map(block -> block.path("text").asText()))
                .noneMatch(Pattern.compile("(?<!\\\\)<at|[\u202a-\u202e\u0000\u0007]")
                        .asPredicate());
    }

    private ObjectNode usual(Specimen specimen) {
        return cards.render(specimen.card(), Specimen.LANGUAGES.getFirst());
    }

    /** Replaces each text that the record takes as one; what is one of a few values stays. */
    private static void replaceTexts(Specimen specimen, JsonNode whole, JsonNode node, String text) {
        if (node instanceof ObjectNode object) {
            object.properties().stream()
                    .filter(field -> !OF_CODE.contains(field.getKey()))
                    .toList()
                    .forEach(field -> {
                        if (isOfPeople(field.getValue())) {
                            object.put(field.getKey(), text);
                            if (!specimen.takes(whole)) {
                                object.set(field.getKey(), field.getValue());
                            }
                        } else {
                            replaceTexts(specimen, whole, field.getValue(), text);
                        }
                    });
        } else if (node instanceof ArrayNode list) {
            list.forEach(item -> replaceTexts(specimen, whole, item, text));
            for (var i = 0; i < list.size(); i++) {
                if (isOfPeople(list.get(i))) {
                    list.set(i, TextNode.valueOf(text));
                }
            }
        }
    }

    private static boolean isOfPeople(JsonNode value) {
        return value.isTextual() && !ID.matcher(value.textValue()).matches();
    }

    private static long types(JsonNode card, String start) {
        return card.findValuesAsText("type").stream()
                .filter(type -> type.startsWith(start))
                .count();
    }

    private static void leave(String name, JsonNode card) throws IOException {
        Files.createDirectories(RENDERED.resolve("hostile"));
        Files.writeString(RENDERED.resolve("hostile").resolve(name.replace('/', '-') + ".json"), card.toString());
    }
}

package app.laurel.cards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pictures in French, Spanish and Arabic show those languages. */
class SampleWordsTests {
    private static final Set<String> OF_CODE =
            Set.of("verb", "style", "tone", "colour", "data", "sign", "icon", "weight", "id", "inPublic");

    private static final Pattern CODE =
            Pattern.compile("[a-z0-9|:_.-]*|[A-Z_]+|[a-z]{2}-[A-Z]{2}|[a-z]+[:|].*|[A-Z]-\\w+");
    private static final Pattern ENGLISH_MONEY = Pattern.compile("CA\\$[\\d,]+\\.\\d\\d");
    private static final Pattern ENGLISH_TIME =
            Pattern.compile("\\d{1,2} (November|December)(?! 2026)|\\w{3} \\d{1,2} (Nov|Dec), \\d\\d:\\d\\d");

    static List<Specimen> cards() {
        return Specimen.all();
    }

    static Stream<String> translated() {
        var all = new ArrayList<String>();
        SampleWords.ALL.path("translated").fieldNames().forEachRemaining(all::add);
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void saysInEachLanguageWhatLaurelWouldSay(Specimen specimen) {
        var json = new ObjectMapper();
        var asWritten = texts(SampleWords.ALL.path("asWritten")).values();
        for (var language : Languages.ALL.stream().skip(1).toList()) {
            var english = texts(json.valueToTree(specimen.card()));
            var other = texts(json.valueToTree(specimen.card(language)));

            assertThat(other.entrySet())
                    .as("English in the sample of %s in %s; samples.json has the others", specimen, language)
                    .filteredOn(text -> text.getValue().equals(english.get(text.getKey())))
                    .allMatch(text -> CODE.matcher(text.getValue()).matches() || asWritten.contains(text.getValue()));
        }
    }

    @ParameterizedTest
    @MethodSource("translated")
    void saysItInAllLanguagesWithTheSameMoneyAndDays(String english) {
        var others = SampleWords.ALL.path("translated").path(english);

        assertThat(others.fieldNames()).toIterable().containsExactlyInAnyOrder("fr", "es", "ar");
        assertThat(others)
                .allSatisfy(other -> assertThat(count(SampleWords.MONEY, other.textValue()))
                        .isGreaterThanOrEqualTo(count(ENGLISH_MONEY, english)))
                .allSatisfy(other -> assertThat(count(SampleWords.TIME, other.textValue()))
                        .isGreaterThanOrEqualTo(count(ENGLISH_TIME, english)));
    }

    @Test
    void hasNoWordsThatNoSampleSays() {
        var said = new HashSet<String>();
        cards().forEach(specimen -> said.addAll(texts(specimen.sample()).values()));

        assertThat(translated()).isSubsetOf(said);
        assertThat(texts(SampleWords.ALL.path("asWritten")).values()).isSubsetOf(said);
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }

    private static Map<String, String> texts(JsonNode node) {
        var texts = new TreeMap<String, String>();
        collect(node, "", texts);
        return texts;
    }

    private static void collect(JsonNode node, String path, Map<String, String> texts) {
        if (node.isTextual() && node.textValue().codePoints().anyMatch(Character::isLetter)) {
            texts.put(path, node.textValue());
        }
        for (var at = 0; at < node.size() && node.isArray(); at++) {
            collect(node.get(at), path + "/" + at, texts);
        }
        node.properties().stream()
                .filter(field -> !OF_CODE.contains(field.getKey()))
                .forEach(field -> collect(field.getValue(), path + "/" + field.getKey(), texts));
    }
}

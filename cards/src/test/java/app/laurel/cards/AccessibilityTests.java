package app.laurel.cards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people who do not see a card, or do not see its colours, need of it. */
class AccessibilityTests {
    private static final Set<String> DRAWN =
            Set.of("ProgressBar", "Icon", "Badge", "Chart.HorizontalBar", "Chart.VerticalBar");
    private static final int MOST_OF_A_NOTICE = 400;

    private final Cards cards = new Cards();

    static List<Specimen> cards() {
        return Specimen.all();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void labelsEachInputInTheReadersWords(Specimen specimen) {
        each(
                specimen,
                (card, language) -> assertThat(found(card, "Input."))
                        .as("inputs of %s in %s that a screen reader could not name", specimen, language)
                        .allMatch(input -> !said(input, "label").isBlank()
                                || !said(input, "title").isBlank()));
    }

    @ParameterizedTest
    @MethodSource("cards")
    void describesEachPicture(Specimen specimen) {
        each(
                specimen,
                (card, language) -> assertThat(found(card, "Image"))
                        .as("pictures of %s in %s without words", specimen, language)
                        .allMatch(image -> !said(image, "altText").isBlank()));
    }

    @ParameterizedTest
    @MethodSource("cards")
    void saysInWordsWhatItDraws(Specimen specimen) {
        each(
                specimen,
                (card, language) -> assertThat(found(card, ""))
                        .as("what %s in %s only draws", specimen, language)
                        .filteredOn(element -> DRAWN.contains(said(element, "type")))
                        .allMatch(element -> !plain(element.get("fallback")).isBlank()));
    }

    @ParameterizedTest
    @MethodSource("cards")
    void meansNothingByColourAlone(Specimen specimen) {
        each(
                specimen,
                (card, language) -> assertThat(found(card, ""))
                        .as("what %s in %s colours without saying anything", specimen, language)
                        .filteredOn(element -> isColoured(said(element, "color")) || isColoured(said(element, "style")))
                        .allMatch(element -> !plain(element).isBlank()));
    }

    @ParameterizedTest
    @MethodSource("cards")
    void readsAsANotice(Specimen specimen) {
        each(specimen, (card, language) -> {
            var notice = said(card, "fallbackText");

            assertThat(notice).as("the notice of %s in %s", specimen, language).hasSizeBetween(3, MOST_OF_A_NOTICE);
            assertThat(notice).as("the notice of %s in %s", specimen, language).doesNotContain("${", "\\", "**", "<");
            assertThat(plain(card.get("body")).replace('\n', ' '))
                    .as("the body of %s says what its notice says", specimen)
                    .contains(notice.split("[.:?!\u061f]", -1)[0].strip());
        });
    }

    private interface Look {
        void at(ObjectNode card, Locale language);
    }

    private void each(Specimen specimen, Look look) {
        Specimen.LANGUAGES.forEach(language -> look.at(cards.render(specimen.card(language), language), language));
    }

    private static boolean isColoured(String value) {
        return Set.of("Good", "Warning", "Attention", "good", "warning", "attention")
                .contains(value);
    }

    private static String said(JsonNode element, String name) {
        return element.path(name).asText();
    }

    private static List<JsonNode> found(JsonNode node, String type) {
        var found = new ArrayList<JsonNode>();
        if (node.isObject() && said(node, "type").startsWith(type) && node.has("type")) {
            found.add(node);
        }
        node.forEach(child -> found.addAll(found(child, type)));
        return found;
    }

    /** What a screen reader would read of it, from the first to the last. */
    private static String plain(JsonNode node) {
        var words = new StringBuilder();
        for (var name : new String[] {"text", "title", "label", "value", "altText"}) {
            if (node.isObject() && node.path(name).isTextual()) {
                words.append(node.get(name).asText()).append('\n');
            }
        }
        node.forEach(child -> words.append(child.isContainerNode() ? plain(child) : ""));
        return words.toString().replace("\\", "");
    }
}

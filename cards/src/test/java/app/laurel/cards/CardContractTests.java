package app.laurel.cards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every card keeps to; a new card is found by itself. */
class CardContractTests {
    private static final int LIMIT = 28 * 1024;
    private final Cards cards = new Cards();

    static List<Specimen> cards() {
        return Specimen.all();
    }

    @Test
    void findsTheCards() {
        assertThat(cards()).hasSizeGreaterThanOrEqualTo(6);
    }

    @ParameterizedTest
    @MethodSource("cards")
    void hasASampleThatIsExactlyWhatItsRecordSays(Specimen specimen) {
        JsonNode said = new ObjectMapper().valueToTree(specimen.card());

        assertThat(specimen.sample())
                .as("%s.sample.json must hold what the record writes, here it is:%n%s", specimen, said.toPrettyString())
                .isEqualTo(said);
    }

    @ParameterizedTest
    @MethodSource("cards")
    void hasASimpleTemplateWhosePathsExist(Specimen specimen) {
        assertThat(new SimpleTemplate(specimen.template(), specimen.sample()).complaints())
                .as("%s.json", specimen)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void saysOnlyWordsThatItsRoomHas(Specimen specimen) {
        var template = new SimpleTemplate(specimen.template(), specimen.sample());
        for (var language : Specimen.LANGUAGES) {
            if (!template.words().isEmpty()) {
                var words = CardWords.of(
                        Words.of(specimen.room(), language), specimen.sample().deepCopy());
                assertThat(template.words())
                        .as(
                                "%s.json says words that words.properties lacks, or whose arguments the card lacks",
                                specimen)
                        .allMatch(words::has);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cards")
    void showsInEveryLanguageWhatTeamsTakes(Specimen specimen) {
        for (var language : Specimen.LANGUAGES) {
            var shown = cards.render(specimen.card(language), language);

            assertThat(new TeamsRules(shown).complaints())
                    .as("%s in %s", specimen, language)
                    .isEmpty();
            assertThat(new TeamsSchema(shown).complaints())
                    .as("%s in %s", specimen, language)
                    .isEmpty();
            assertThat(shown.toString().getBytes(StandardCharsets.UTF_8).length)
                    .as("size of %s in bytes", specimen)
                    .isLessThanOrEqualTo(LIMIT);
        }
    }

    @ParameterizedTest
    @MethodSource("cards")
    void leavesNothingUnfilled(Specimen specimen) {
        var texts = new ArrayList<String>();
        collect(cards.render(specimen.card(), Specimen.LANGUAGES.getFirst()), texts);

        assertThat(texts).as("%s", specimen).noneMatch(text -> text.contains("${"));
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isTextual()) {
            texts.add(node.textValue());
        }
        node.forEach(child -> collect(child, texts));
    }
}

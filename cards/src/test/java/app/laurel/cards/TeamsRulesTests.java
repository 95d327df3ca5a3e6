package app.laurel.cards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamsRulesTests {
    private static final String BUTTON =
            "{'type': 'Action.Execute', 'title': 'Go', 'verb': 'chat.say', 'fallback': {'type': 'Action.Submit', 'title': 'Go'}}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'body': [], 'fallbackText': 'x'                                   | the body shows something",
                "'body': [{'type': 'TextBlock', 'text': 'x'}]                      | there is a fallbackText",
                "'body': [{'type': 'Input.Text', 'id': 'a'}], 'fallbackText': 'x'  | has a label",
                "'body': [{'type': 'Input.Text', 'label': 'a'}], 'fallbackText': 'x' | has an id",
                "'body': [{'type': 'FactSet', 'facts': [{'title': 'a', 'value': 1}]}], 'fallbackText': 'x' | the fact is text",
                "'body': [1], 'fallbackText': 'x', 'actions': [@, @, @, @, @, @, @] | at most six buttons",
                "'body': [1], 'fallbackText': 'x', 'actions': [{'type': 'Action.Execute', 'title': 'a', 'verb': 'chat.say'}] | there is a fallback",
                "'body': [1], 'fallbackText': 'x', 'actions': [{'type': 'Action.Execute', 'title': 'a', 'verb': 'Go'}] | feature.deed",
                "'body': [1], 'fallbackText': 'x', 'actions': [{'type': 'Action.ShowCard', 'title': 'a'}] | a button is Action.Execute",
                "'body': [1], 'fallbackText': 'x', 'actions': [{'type': 'Action.OpenUrl', 'url': 'u'}] | has a title"
            })
    void saysWhatTeamsOrTheHouseWouldNotTake(String card, String complaint) throws JsonProcessingException {
        assertThat(complaints(card)).anyMatch(found -> found.contains(complaint));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = "'body': [1], 'fallbackText': 'x', 'actions': [@, @, @, @, @, @]")
    void takesSixButtons(String card) throws JsonProcessingException {
        assertThat(complaints(card)).isEmpty();
    }

    private static List<String> complaints(String card) throws JsonProcessingException {
        var whole = "{'type': 'AdaptiveCard', 'version': '1.5', " + card.replace("@", BUTTON) + "}";
        return new TeamsRules(new ObjectMapper().readTree(whole.replace('\'', '"'))).complaints();
    }
}

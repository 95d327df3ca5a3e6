package app.laurel.cards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamsSchemaTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type': 'TextBlock', 'text': 'x', 'wrap': 'true'}        | TextBlock.wrap is not flag",
                "{'type': 'TextBlock', 'text': 'x', 'colour': 'Good'}      | TextBlock has no property colour",
                "{'type': 'TextBlock', 'text': 'x', 'color': 'Pink'}       | TextBlock.color is not",
                "{'type': 'TextBlock', 'wrap': true}                       | TextBlock lacks text",
                "{'type': 'TextBox', 'text': 'x'}                          | Teams has no type TextBox",
                "{'type': 'FactSet', 'facts': [{'title': 'a', 'value': 1}]} | Fact.value is not text",
                "{'type': 'Badge', 'text': 'x'}                            | needs a fallback",
                "{'type': 'Chart.HorizontalBar', 'data': [{'x': 'a', 'y': '1'}], 'fallback': 'drop'} | Point.y is not number",
                "{'type': 'Icon', 'name': 'Star', 'fallback': {'type': 'TextBlock'}} | TextBlock lacks text",
                "{'type': 'Icon', 'name': 'Star', 'fallback': 'nothing'}   | Icon.fallback is not fallback",
                "{'type': 'Container', 'items': [{'type': 'Image', 'url': 'u'}]} | Image lacks altText"
            })
    void saysWhatTeamsWouldNotTake(String element, String complaint) throws JsonProcessingException {
        assertThat(complaints(element)).anyMatch(found -> found.contains(complaint));
    }

    private static List<String> complaints(String element) throws JsonProcessingException {
        var card = "{'type': 'AdaptiveCard', '$schema': 's', 'version': '1.5', 'fallbackText': 'f', 'body': [" + element
                + "]}";
        return new TeamsSchema(new ObjectMapper().readTree(card.replace('\'', '"'))).complaints();
    }
}

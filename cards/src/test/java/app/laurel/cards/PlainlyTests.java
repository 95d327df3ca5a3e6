package app.laurel.cards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class PlainlyTests {
    private static final String NASTY = "**x** [y](z)";
    private static final String LITERAL = "\\*\\*x\\*\\* \\[y](z)";

    @Test
    void escapesTextAndFactsWhereverTheyStand() throws JsonProcessingException {
        var card = shown("{'body': [{'type': 'Container', 'items': [{'type': 'TextBlock', 'text': 'N'},"
                + "{'type': 'FactSet', 'facts': [{'title': 'N', 'value': 'N'}]}]}]}");

        assertThat(card.at("/body/0/items/0/text").asText()).isEqualTo(LITERAL);
        assertThat(card.at("/body/0/items/1/facts/0/title").asText()).isEqualTo(LITERAL);
        assertThat(card.at("/body/0/items/1/facts/0/value").asText()).isEqualTo(LITERAL);
    }

    @Test
    void leavesWhatIsNeverReadAsMarkdown() throws JsonProcessingException {
        var card = shown(
                "{'body': [{'type': 'RichTextBlock', 'inlines': [{'type': 'TextRun', 'text': 'N'}]},"
                        + "{'type': 'Input.Text', 'id': 'i', 'label': 'l', 'value': 'N'}],"
                        + "'actions': [{'type': 'Action.Execute', 'title': 'N', 'data': {'text': 'N', 'title': 'a\\u202eb'}}]}");

        assertThat(card.at("/body/0/inlines/0/text").asText()).isEqualTo(NASTY);
        assertThat(card.at("/body/1/value").asText()).isEqualTo(NASTY);
        assertThat(card.at("/actions/0/title").asText()).isEqualTo(NASTY);
        assertThat(card.at("/actions/0/data/text").asText()).isEqualTo(NASTY);
        assertThat(card.at("/actions/0/data/title").asText()).isEqualTo("a\u202eb");
    }

    @Test
    void escapesChoicesOnlyWhereTeamsReadsMarkdown() throws JsonProcessingException {
        var card = shown(
                "{'body': [{'type': 'Input.ChoiceSet', 'style': 'expanded', 'choices': [{'title': 'N', 'value': 'N'}]},"
                        + "{'type': 'Input.ChoiceSet', 'style': 'compact', 'choices': [{'title': 'N', 'value': 'N'}]}]}");

        assertThat(card.at("/body/0/choices/0/title").asText()).isEqualTo(LITERAL);
        assertThat(card.at("/body/0/choices/0/value").asText()).isEqualTo(NASTY);
        assertThat(card.at("/body/1/choices/0/title").asText()).isEqualTo(NASTY);
    }

    @Test
    void keepsOnlyTheMentionsThatTheCardDeclares() throws JsonProcessingException {
        var card = shown("{'msteams': {'entities': [{'type': 'mention', 'text': '<at>Ben</at>'}]},"
                + "'body': [{'type': 'TextBlock', 'text': '<at>Ben</at> and <at>Eve</at>'}]}");

        assertThat(card.at("/body/0/text").asText()).isEqualTo("<at>Ben</at> and \\<at>Eve\\</at>");
        assertThat(card.at("/msteams/entities/0/text").asText()).isEqualTo("<at>Ben</at>");
    }

    private static ObjectNode shown(String card) throws JsonProcessingException {
        var json = card.replace("'N'", "'" + NASTY + "'").replace('\'', '"');
        var node = (ObjectNode) new ObjectMapper().readTree(json);
        Plainly.show(node);
        return node;
    }
}

package app.laurel.bot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShapeTests {

    private static final Key KEY = new Key("P", "id");

    @Test
    void aFormerDocumentGoesAllSteps() {
        var first = sheet(1, "{\"name\":\"Ana Diaz\"}");

        assertThat(first.as(Card.class, KEY, "1").value()).isEqualTo(new Card("Ana", "Diaz", "en"));
    }

    @Test
    void aDocumentInBetweenGoesTheRest() {
        var second = sheet(2, "{\"first\":\"Ana\",\"last\":\"Diaz\"}");

        assertThat(second.as(Card.class, KEY, "1").value()).isEqualTo(new Card("Ana", "Diaz", "en"));
    }

    @Test
    void whatIsWrittenHasTodaysShape() {
        var written = Sheet.of(new Card("Ana", "Diaz", "fr"), 1, "", Instant.EPOCH);

        assertThat(written.shape()).isEqualTo(3);
        assertThat(written.as(Card.class, KEY, "1").value()).isEqualTo(new Card("Ana", "Diaz", "fr"));
    }

    @Test
    void aShapeOfANewerLaurelIsRefused() {
        var newer = sheet(4, "{\"first\":\"Ana\",\"last\":\"Diaz\",\"language\":\"en\"}");

        assertThatThrownBy(() -> newer.as(Card.class, KEY, "1"))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessage(
                        "P/id was written by a newer Laurel: it is a card of shape 4, and this one knows shapes up to 3");
    }

    @Test
    void aVersionWithoutItsStepIsRefused() {
        assertThatThrownBy(() -> new Shape("card", 3, List.of(Steps.PARTED)))
                .hasMessage("card has version 3, so it needs 2 steps from former shapes and not 1");
    }

    private static Sheet sheet(int shape, String json) {
        return new Sheet("card", shape, "", json, 0, "", Sheet.NEVER);
    }

    @Kind(value = "card", version = 3, from = Steps.class)
    record Card(String first, String last, String language) implements Document {}

    enum Steps implements Upcaster {
        PARTED {
            @Override
            public void next(ObjectNode card) {
                var name = card.remove("name").asText();
                var space = name.indexOf(' ');
                card.put("first", name.substring(0, space)).put("last", name.substring(space + 1));
            }
        },
        IN_A_LANGUAGE {
            @Override
            public void next(ObjectNode card) {
                card.put("language", "en");
            }
        }
    }
}

package app.laurel.cards.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FieldsTests {
    private static final long SEED = 2026;
    private final String[] names = {"type", "text", "wrap"};

    @Test
    void behavesAsAnyOtherMapThatKeepsItsOrder() {
        var random = new Random(SEED);
        var fields = new Fields(names);
        var usual = new LinkedHashMap<String, JsonNode>();

        for (var turn = 0; turn < 5_000; turn++) {
            var name = "n" + random.nextInt(40);
            doTheSame(random.nextInt(100), name, IntNode.valueOf(turn), fields, usual);

            assertThat(fields.get(name)).as("turn %d of seed %d", turn, SEED).isEqualTo(usual.get(name));
            assertThat(fields.toString()).as("turn %d of seed %d", turn, SEED).isEqualTo(usual.toString());
        }
    }

    private static void doTheSame(
            int deed, String name, JsonNode value, Map<String, JsonNode> one, Map<String, JsonNode> other) {
        switch (deed) {
            case 0 -> {
                one.clear();
                other.clear();
            }
            case 1, 2 -> {
                one.replaceAll((key, former) -> value);
                other.replaceAll((key, former) -> value);
            }
            case 3, 4 -> {
                one.values().removeIf(former -> former.asInt() % 3 == 0);
                other.values().removeIf(former -> former.asInt() % 3 == 0);
            }
            default -> {
                if (deed < 30) {
                    assertThat(one.remove(name)).isEqualTo(other.remove(name));
                } else {
                    assertThat(one.put(name, value)).isEqualTo(other.put(name, value));
                }
            }
        }
    }

    @Test
    void leavesTheNamesOfTheTemplateAsTheyWere() {
        var fields = new Fields(names);
        fields.append("type", IntNode.valueOf(1));
        fields.append("wrap", IntNode.valueOf(2));
        fields.append("text", IntNode.valueOf(3));
        fields.remove("type");
        fields.put("more", IntNode.valueOf(4));

        assertThat(fields).hasToString("{wrap=2, text=3, more=4}");
        assertThat(names).containsExactly("type", "text", "wrap");
    }
}

package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.time.InstantSource;

/** One expansion: its clock, and how much it may still do, so that no data can keep a server busy. */
final class Expansion {
    /** How deep a template or a formula may be nested. */
    static final int DEPTH = 100;

    /** How deep a value may be nested; Jackson reads as much. */
    private static final int VALUE_DEPTH = 1_000;

    private static final int LENGTH = 1_000_000;
    private static final int STEPS = 1_000_000;
    private static final int CHARACTERS_A_STEP = 20;

    private final InstantSource clock;
    private long steps = STEPS;

    Expansion(InstantSource clock) {
        this.clock = clock;
    }

    void spend(long amount) {
        steps -= amount;
        if (steps < 0) {
            throw new ExpansionTooLarge("The card grows beyond " + STEPS + " steps");
        }
    }

    /** Takes a value for its whole size, so that nothing shared can grow by being shared again and again. */
    JsonNode weighed(JsonNode value) {
        weigh(value, 0);
        return value;
    }

    private void weigh(JsonNode value, int depth) {
        if (depth > VALUE_DEPTH) {
            throw new ExpansionTooLarge("A value is nested too deeply");
        }
        spend(1);
        if (value instanceof TextNode text) {
            var length = text.textValue().length();
            allow(length);
            spend(length / CHARACTERS_A_STEP);
        } else if (value instanceof ContainerNode) {
            value.forEach(inner -> weigh(inner, depth + 1));
        }
    }

    /** Pays for looking through values that are not kept: much cheaper than making them. */
    void look(JsonNode value) {
        spend((value.size() + (value.isTextual() ? value.textValue().length() / CHARACTERS_A_STEP : 0)) / 8);
    }

    /** Pays for seeking a text in another, which at worst compares each letter with each. */
    void seek(JsonNode where, JsonNode sought) {
        if (where.isTextual() && sought.isTextual()) {
            spend((long) where.textValue().length() * sought.textValue().length() / 1_000);
        }
    }

    /** Refuses a text before it is made, where a few letters of a formula would make a very long one. */
    static void allow(long length) {
        if (length > LENGTH) {
            throw new ExpansionTooLarge("A text grows beyond " + LENGTH + " characters");
        }
    }

    Instant now() {
        return clock.instant();
    }
}

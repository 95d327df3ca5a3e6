package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.List;

/** Asking whether a text holds a regular expression. */
final class Patterns {
    private Patterns() {}

    static JsonNode isMatch(List<Expression> arguments, Scope scope) {
        var text = Given.textOrNothing(arguments.get(0).evaluate(scope));
        var pattern = Given.text(arguments.get(1).evaluate(scope));
        Expansion.allow(text.length());
        return BooleanNode.valueOf(PatternMachine.finds(PatternReader.read(pattern), text, scope.expansion()));
    }
}

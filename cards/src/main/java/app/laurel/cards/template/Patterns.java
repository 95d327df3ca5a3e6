package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Regular expressions, which may look at each character only so often. */
final class Patterns {
    private Patterns() {}

    static JsonNode isMatch(List<Expression> arguments, Scope scope) {
        var text = Given.textOrNothing(arguments.get(0).evaluate(scope));
        var pattern = Given.text(arguments.get(1).evaluate(scope));
        try {
            var watched = new Watched(text, scope.expansion());
            return BooleanNode.valueOf(Pattern.compile(pattern).matcher(watched).find());
        } catch (PatternSyntaxException _) {
            throw new Failure("This is no regular expression.");
        } catch (StackOverflowError _) {
            // Java tries alternatives by recursion, one level a character.
            throw new Failure("This text is too long for such a regular expression.");
        }
    }

    private record Watched(CharSequence text, Expansion expansion) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            expansion.spend(1);
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }
    }
}

package app.laurel.cards.template;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the regular expressions that JavaScript and C# have in common; others are refused. */
final class PatternReader {
    private static final int LENGTH = 2_000;
    private static final Pattern TIMES = Pattern.compile("\\{(\\d{1,6})(,(\\d{0,6}))?\\}");

    private final PatternText text;
    private final LetterReader letters;
    private final boolean anyCase;
    private final boolean manyLines;
    private final boolean anyLetter;
    private int depth;

    private PatternReader(String pattern, boolean anyCase, boolean manyLines, boolean anyLetter) {
        this.text = new PatternText(pattern);
        this.letters = new LetterReader(text, anyCase);
        this.anyCase = anyCase;
        this.manyLines = manyLines;
        this.anyLetter = anyLetter;
    }

    static Steps read(String pattern) {
        if (pattern.isEmpty() || pattern.length() > LENGTH) {
            throw PatternText.refused();
        }
        // Wherever these stand, they hold for the whole pattern.
        var bare = without("(?s)", without("(?m)", without("(?i)", pattern)));
        return new PatternReader(bare, pattern.contains("(?i)"), pattern.contains("(?m)"), pattern.contains("(?s)"))
                .whole();
    }

    private static String without(String flag, String pattern) {
        var at = pattern.indexOf(flag);
        return at < 0 ? pattern : pattern.substring(0, at) + pattern.substring(at + flag.length());
    }

    private Steps whole() {
        var steps = choice();
        if (!text.isAtEnd()) {
            throw PatternText.refused();
        }
        return steps;
    }

    private Steps choice() {
        depth++;
        if (depth > Expansion.DEPTH) {
            throw PatternText.refused();
        }
        var parts = new ArrayList<Steps>();
        do {
            parts.add(sequence());
        } while (text.accept('|'));
        depth--;
        return new Steps.Choice(parts);
    }

    private Steps sequence() {
        var parts = new ArrayList<Steps>();
        while (!text.isAtEnd() && !text.isAt("|)")) {
            parts.add(piece());
        }
        return new Steps.Sequence(parts);
    }

    private Steps piece() {
        if (times().isPresent()) {
            throw PatternText.refused();
        }
        var start = text.next();
        return switch (start) {
            case '^' -> edge(true);
            case '$' -> edge(false);
            case '(' -> repeated(group());
            case '[' -> repeated(one(letters.bracketed()));
            case '.' -> repeated(one(anyLetter ? letter -> true : letter -> !Letters.endsLine(letter)));
            case '\\' -> repeated(one(letters.escaped()));
            default -> repeated(one(Letters.one(start)));
        };
    }

    private Steps edge(boolean start) {
        if (times().isPresent()) {
            throw PatternText.refused();
        }
        return new Steps.Edge(start, manyLines);
    }

    private Steps one(Letters wanted) {
        return new Steps.Letter(anyCase ? wanted.ofAnyCase() : wanted);
    }

    private Steps group() {
        if (text.accept('?') && !text.accept(':')) {
            name();
        }
        var inner = choice();
        text.expect(')');
        return inner;
    }

    private void name() {
        text.expect('<');
        var letter = text.next();
        if (letter != '_' && !Character.isLetter(letter)) {
            throw PatternText.refused();
        }
        while (letter != '>') {
            if (!Letters.isOfWord(letter)) {
                throw PatternText.refused();
            }
            letter = text.next();
        }
    }

    private Steps repeated(Steps part) {
        var times = times();
        if (times.isEmpty()) {
            return part;
        }
        // Lazy or not: there is a match, or there is none.
        text.accept('?');
        return new Steps.Repeated(part, times.get().least(), times.get().most());
    }

    private record Times(int least, int most) {}

    private Optional<Times> times() {
        if (text.isAt("*+?")) {
            return Optional.of(
                    switch (text.next()) {
                        case '*' -> new Times(0, Steps.MANY);
                        case '+' -> new Times(1, Steps.MANY);
                        default -> new Times(0, 1);
                    });
        }
        var counted = TIMES.matcher(text.rest());
        if (!counted.lookingAt()) {
            return Optional.empty();
        }
        text.skip(counted.end());
        var least = Integer.parseInt(counted.group(1));
        var most = counted.group(2) == null
                ? least
                : counted.group(3).isEmpty() ? Steps.MANY : Integer.parseInt(counted.group(3));
        if (most < least) {
            throw PatternText.refused();
        }
        return Optional.of(new Times(least, most));
    }
}

package app.laurel.cards;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Text that keeps its own direction inside other text, and does not turn what stands around it. */
final class Isolated {
    private static final char OPEN = '\u2068';
    private static final char CLOSE = '\u2069';
    private static final Pattern MARKS = Pattern.compile("[\\x{2066}-\\x{2069}]");

    private Isolated() {}

    static Map<String, Object> each(Map<String, ?> arguments) {
        var isolated = new HashMap<String, Object>(arguments);
        isolated.replaceAll((name, value) -> value instanceof String text ? OPEN + text + CLOSE : value);
        return isolated;
    }

    /** Without the marks, unless each that opens is closed. */
    static String balanced(String text) {
        var open = 0;
        for (var at = 0; at < text.length() && open >= 0; at++) {
            var mark = text.charAt(at);
            open += mark >= '\u2066' && mark <= OPEN ? 1 : mark == CLOSE ? -1 : 0;
        }
        return open == 0 ? text : MARKS.matcher(text).replaceAll("");
    }
}

package app.laurel.cards;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that keeps its own direction inside other text, and does not turn what stands around it. */
final class Isolated {
    private static final char OPEN = '\u2068';
    private static final char RIGHT_TO_LEFT = '\u2067';
    private static final char CLOSE = '\u2069';
    /** The first letter of Hebrew; all letters before it are written from left to right. */
    private static final char FIRST_RIGHT_TO_LEFT = '\u05d0';

    private static final Pattern LINE = Pattern.compile("[^\\n]+");
    private static final Pattern MARKS = Pattern.compile("[\\x{2066}-\\x{2069}]");

    private Isolated() {}

    /** The arguments of a text that is written from right to left. */
    static Map<String, Object> each(Map<String, ?> arguments) {
        var isolated = new HashMap<String, Object>(arguments);
        isolated.replaceAll((name, value) -> value instanceof String text ? open(text) + text + CLOSE : value);
        return isolated;
    }

    // What holds isolated parts was said in the language itself; alone, its direction would be taken for unknown.
    private static char open(String text) {
        return text.indexOf(OPEN) < 0 ? OPEN : RIGHT_TO_LEFT;
    }

    static String of(String text) {
        return OPEN + text + CLOSE;
    }

    /** The text so that each line of it that runs the other way than the card keeps its full stop where it belongs. */
    static String lines(String text, boolean rightToLeft) {
        return !rightToLeft && hasNoneRightToLeft(text) ? text : isolatedLines(text, rightToLeft);
    }

    private static boolean hasNoneRightToLeft(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= FIRST_RIGHT_TO_LEFT) {
                return false;
            }
        }
        return true;
    }

    private static String isolatedLines(String text, boolean rightToLeft) {
        return LINE.matcher(text)
                .replaceAll(line -> Matcher.quoteReplacement(
                        runsTheOtherWay(line.group(), rightToLeft) ? of(line.group()) : line.group()));
    }

    /** By its first letter, as Unicode has it; what is isolated already does not count. */
    private static boolean runsTheOtherWay(String line, boolean rightToLeft) {
        var depth = 0;
        for (var at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            var sign = line.codePointAt(at);
            if (sign >= '\u2066' && sign <= OPEN) {
                depth++;
            } else if (sign == CLOSE) {
                depth--;
            } else if (depth == 0) {
                switch (Character.getDirectionality(sign)) {
                    case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                        return rightToLeft;
                    }
                    case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                        return !rightToLeft;
                    }
                    default -> {}
                }
            }
        }
        return false;
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

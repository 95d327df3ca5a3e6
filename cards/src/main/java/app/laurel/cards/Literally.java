package app.laurel.cards;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes text so that Markdown, HTML, date functions and mentions in it are read as plain characters. */
final class Literally {
    private static final Pattern UNSEEN = Pattern.compile("[\\x{202A}-\\x{202E}\\p{Cc}&&[^\\n\\t]]");
    private static final String MENTION = "<at>[^<>]*</at>";
    private static final Pattern PIECES = Pattern.compile("(" + MENTION + ")|(?s:.)[^<]*");
    private static final List<Escape> ESCAPES = List.of(
            // A backslash first, so that those added below are not doubled.
            Escape.of("\\\\(?=\\p{Punct}|$)"),
            Escape.of("&(?=#\\d+;|#[xX][0-9a-fA-F]+;|\\w+;)"),
            Escape.of("<(?=[A-Za-z/!?])"),
            Escape.of("(?<=\\{)\\{(?=\\s*(?:DATE|TIME)\\s*\\()"),
            new Escape(Pattern.compile("\\["), Literally::hasLink),
            new Escape(Pattern.compile("\\*(?=\\S)|(?<=\\S)\\*"), text -> text.indexOf('*') != text.lastIndexOf('*')),
            Escape.of("(?<![\\p{L}\\p{N}])_(?=\\S)|(?<=\\S)_(?![\\p{L}\\p{N}])"),
            Escape.of("~(?=~)|(?<=~)~"),
            Escape.of("`"),
            Escape.of("(?m)(?<=^ {0,9})#(?=#{0,5}(?:\\s|$))"),
            Escape.of("(?m)(?<=^ {0,9})[-+*](?=\\s|$|[-+]{2})"),
            Escape.of("(?m)(?<=^ {0,9})[>=|]"),
            Escape.of("(?m)(?<=^ {0,9}\\d{1,9})[.)](?=\\s|$)"));
    private static final Pattern INDENT = Pattern.compile("(?m)^[ \\t]+");
    private static final Pattern LINES = Pattern.compile("\\n+");

    private final Set<String> mentions;

    /** A sign that would be read as more than a character, where the text is such that it would be. */
    private record Escape(Pattern sign, Predicate<String> applies) {
        static Escape of(String sign) {
            return new Escape(Pattern.compile(sign), text -> true);
        }

        String in(String text) {
            return applies.test(text) ? sign.matcher(text).replaceAll("\\\\$0") : text;
        }
    }

    Literally(Set<String> mentions) {
        this.mentions = mentions;
    }

    /** Without characters that nobody sees but that turn the text around them. */
    static String tidy(String text) {
        return isPlain(text) ? text : tidied(text);
    }

    /** Whether all of it is seen and runs one way, as in most texts. */
    private static boolean isPlain(String text) {
        for (var at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            if (sign < ' ' || (sign >= '\u007f' && sign < '\u00a0') || sign >= '\u200b') {
                return false;
            }
        }
        return true;
    }

    private static String tidied(String text) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return Isolated.balanced(UNSEEN.matcher(lines).replaceAll(""));
    }

    String written(String text) {
        if (isHarmless(text)) {
            return text;
        }
        var lines = LINES.matcher(INDENT.matcher(text).replaceAll("")).replaceAll("\n\n");
        return PIECES.matcher(lines)
                .results()
                .map(piece -> mentions.contains(piece.group()) ? piece.group() : escaped(piece.group()))
                .collect(Collectors.joining());
    }

    /** Whether it holds nothing of all this for certain, as most texts. */
    private static boolean isHarmless(String text) {
        for (var at = 0; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case '\\', '&', '<', '{', '[', '*', '_', '~', '`', '\n', '\t' -> {
                    return false;
                }
                default -> {}
            }
        }
        return text.isEmpty() || " -#+>=|0123456789".indexOf(text.charAt(0)) < 0;
    }

    private static boolean hasLink(String text) {
        return text.contains("](") || text.contains("][") || text.contains("]:");
    }

    private static String escaped(String text) {
        var result = text;
        for (var escape : ESCAPES) {
            result = escape.in(result);
        }
        return result;
    }
}

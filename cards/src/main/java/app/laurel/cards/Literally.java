package app.laurel.cards;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes text so that Markdown, HTML, date functions and mentions in it are read as plain characters. */
final class Literally {
    private static final Pattern UNSEEN = Pattern.compile("[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\p{Cc}&&[^\\n\\t]]");
    private static final String MENTION = "<at>[^<>]*</at>";
    private static final Pattern PIECES = Pattern.compile("(" + MENTION + ")|(?s:.)[^<]*");
    private static final List<Escape> ESCAPES = List.of(
            // A backslash first, so that those added below are not doubled.
            new Escape("\\\\(?=\\p{Punct}|$)"),
            new Escape("&(?=#\\d+;|#[xX][0-9a-fA-F]+;|\\w+;)"),
            new Escape("<(?=[A-Za-z/!?])"),
            new Escape("(?<=\\{)\\{(?=\\s*(?:DATE|TIME)\\s*\\()"),
            new Escape("\\[(?=[^\\n]*\\][(\\[:])"),
            new Escape("\\*(?=[^\\n]*\\*)|(?<=\\*[^\\n]{0,999})\\*"),
            new Escape("(?<![\\p{L}\\p{N}])_(?=\\S)|(?<=\\S)_(?![\\p{L}\\p{N}])"),
            new Escape("~(?=~)|(?<=~)~"),
            new Escape("`"),
            new Escape("(?m)(?<=^ {0,9})#(?=#{0,5}(?:\\s|$))"),
            new Escape("(?m)(?<=^ {0,9})[-+](?=\\s|$|[-+]{2})"),
            new Escape("(?m)(?<=^ {0,9})[>=|]"),
            new Escape("(?m)(?<=^ {0,9}\\d{1,9})[.)](?=\\s|$)"));
    private static final Pattern INDENT = Pattern.compile("(?m)^[ \\t]+");
    private static final Pattern LINES = Pattern.compile("\\n+");

    private final Set<String> mentions;

    /** One thing that would be read as more than a character, and is preceded by a backslash. */
    private record Escape(Pattern sign) {
        Escape(String sign) {
            this(Pattern.compile(sign));
        }

        String in(String text) {
            return sign.matcher(text).replaceAll("\\\\$0");
        }
    }

    Literally(Set<String> mentions) {
        this.mentions = mentions;
    }

    /** Without characters that nobody sees but that turn the text around them. */
    static String tidy(String text) {
        return UNSEEN.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
    }

    String written(String text) {
        var lines = LINES.matcher(INDENT.matcher(text).replaceAll("")).replaceAll("\n\n");
        return PIECES.matcher(lines)
                .results()
                .map(piece -> mentions.contains(piece.group()) ? piece.group() : escaped(piece.group()))
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        var result = text;
        for (var escape : ESCAPES) {
            result = escape.in(result);
        }
        return result;
    }
}

package app.laurel.cards.template;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns the C# letters for a time into those that {@link TimeFormat} writes. */
final class LetterFormat {
    private static final Pattern PIECE = Pattern.compile(
            "d{1,4}|f{1,3}|F{1,3}|g|h{1,2}|H{1,2}|K|m{1,2}|M{1,4}|s{1,2}|t{1,2}|y{1,4}|z{1,3}|'[^']*'|`[^`]*`|\\\\.|%");
    private static final Set<String> UNKNOWN = Set.of("f", "ff", "F", "FF", "g");
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("d", "D"),
            Map.entry("dd", "DD"),
            Map.entry("t", "A"),
            Map.entry("tt", "A"),
            Map.entry("y", "YY"),
            Map.entry("yy", "YY"),
            Map.entry("yyy", "YYYY"),
            Map.entry("yyyy", "YYYY"),
            Map.entry("z", "ZZ"),
            Map.entry("zz", "ZZ"),
            Map.entry("zzz", "Z"),
            Map.entry("K", "Z"),
            Map.entry("fff", "SSS"),
            Map.entry("FFF", "SSS"),
            Map.entry("%", ""));

    private LetterFormat() {}

    /** What cannot be translated is left as it is. */
    static String translate(String letters) {
        if (letters.length() == 1 && "rRuU".contains(letters)) {
            return letters;
        }
        var known = letters.equalsIgnoreCase("o") ? "YYYY-MM-DDTHH:mm:ss.SSS0000Z" : letters;
        var translated = new StringBuilder();
        var pieces = PIECE.matcher(known);
        var end = 0;
        while (pieces.find()) {
            if (UNKNOWN.contains(pieces.group()) || holdsQuote(known, end, pieces.start())) {
                return known;
            }
            translated.append(known, end, pieces.start()).append(one(pieces.group()));
            end = pieces.end();
        }
        return holdsQuote(known, end, known.length())
                ? known
                : translated.append(known, end, known.length()).toString();
    }

    private static boolean holdsQuote(String letters, int from, int to) {
        return letters.substring(from, to).chars().anyMatch(letter -> "'`\\".indexOf(letter) >= 0);
    }

    private static String one(String piece) {
        return switch (piece.charAt(0)) {
            case '\'', '`' -> piece.substring(1, piece.length() - 1);
            case '\\' -> piece.substring(1);
            default -> SAME.getOrDefault(piece, piece);
        };
    }
}

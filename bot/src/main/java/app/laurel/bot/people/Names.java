package app.laurel.bot.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names made comparable: without accents, case and signs. */
final class Names {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Names() {}

    static String fold(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("æ", "ae")
                .replace("œ", "oe");
    }

    static List<String> words(String text) {
        return Arrays.stream(SIGNS.split(fold(text)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}

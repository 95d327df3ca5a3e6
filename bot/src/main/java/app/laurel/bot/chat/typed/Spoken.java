package app.laurel.bot.chat.typed;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text as words that ignore accents, case, apostrophes, hyphens and the punctuation around them. */
public record Spoken(String text, List<Word> words) {

    /** A hyphen parts words: "est-ce que" is as often written without one. */
    private static final Pattern WORD = Pattern.compile("[^\\s\\u00a0\\u202f\\p{Pd}]+");

    /** Accents and Arabic vowels; signs that nobody sees; apostrophes of all kinds; the stroke that widens Arabic. */
    private static final Pattern IGNORED = Pattern.compile("[\\p{M}\\p{Cf}'’‘ʼ`´ـ]+");

    private static final Pattern SIGNS_ONLY = Pattern.compile("[\\p{P}\\p{Cf}\\s\\u00a0\\u202f]+");
    private static final Pattern EDGES =
            Pattern.compile("^[\\p{P}\\p{S}&&[^/]]++|(?<![\\p{P}\\p{S}])[\\p{P}\\p{S}]++$");

    /** What is meant stands near the beginning; a longer text must not take longer to be understood. */
    private static final int MOST_WORDS = 100;

    private static final int LONGEST_WORD = 60;

    /** One word, and where it ends in the text. */
    record Word(String folded, int start, int end) {}

    public static Spoken of(String text) {
        var words = WORD.matcher(text)
                .results()
                .limit(MOST_WORDS)
                .map(found -> new Word(fold(found.group()), found.start(), found.end()))
                .filter(word -> !word.folded().isEmpty())
                .toList();
        return new Spoken(text, words);
    }

    /** One word as it is looked up. */
    public static String fold(String word) {
        var beginning = word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD);
        var plain = IGNORED.matcher(Normalizer.normalize(beginning, Normalizer.Form.NFKD))
                .replaceAll("")
                // The same letter to those who type Arabic, and to those who type it on a Persian keyboard.
                .replace('ى', 'ي')
                .replace('ی', 'ي')
                .replace('ک', 'ك')
                .replace('ة', 'ه')
                .replace("œ", "oe");
        var bare = EDGES.matcher(plain).replaceAll("");
        return (bare.isEmpty() ? plain : bare).toLowerCase(Locale.ROOT);
    }

    public int size() {
        return words.size();
    }

    /** The first words, as they are looked up. */
    public String first(int count) {
        return folded(0, count);
    }

    public String all() {
        return folded(0, words.size());
    }

    public String folded(int from, int to) {
        return words.subList(from, to).stream().map(Word::folded).collect(Collectors.joining(" "));
    }

    /** What was typed after the first words. */
    public String after(int count) {
        var rest = count == 0 ? text : text.substring(words.get(count - 1).end());
        return SIGNS_ONLY.matcher(rest).matches() ? "" : rest.strip();
    }

    public Spoken without(int first) {
        return Spoken.of(after(first));
    }
}

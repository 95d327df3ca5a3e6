package app.laurel.bot.nomination.chat;

import app.laurel.cards.Sayings;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The small words between names, an award and a reason, in all languages: "and", "because", "for". */
final class Links {

    private static final String ROOM = "nomination";
    private static final String SIGNS = "[\\s\\u00a0,:;.–—-]*";

    /** Behind an apostrophe, and behind the Arabic "and", what is linked follows at once. */
    private static final String END_OF_WORD = "(?<=['’و])|(?![\\p{L}\\p{N}])";

    private static final Pattern WHOM = starting(words("link.whom"), "\\s+");
    private static final Pattern AND = starting(words("link.and") + "|[,&،]", "\\s*");
    private static final Pattern BECAUSE = Pattern.compile(
            "^" + SIGNS + "(?:(?:" + words("link.because") + ")(?:" + END_OF_WORD + "))?" + SIGNS, flags());
    private static final Pattern BETWEEN_NAMES =
            Pattern.compile("[,;&،؛\\n]|\\s(?:" + words("link.and") + ")(?:" + END_OF_WORD + ")", flags());

    private Links() {}

    /** A text without "to" at its start, as in "nominar a Ben". */
    static String withoutWhom(String text) {
        return WHOM.matcher(text.strip()).replaceFirst("");
    }

    /** What follows an "and" at the start. */
    static Optional<String> afterAnd(String text) {
        var and = AND.matcher(text);
        return and.find() ? Optional.of(withoutWhom(text.substring(and.end()))) : Optional.empty();
    }

    /** What follows "for" and the award's name at the start. */
    static Optional<String> afterAward(String text, String award) {
        var named = starting(words("link.for"), "\\s*[\"«“]?\\s*" + Pattern.quote(award) + "(?![\\p{L}\\p{N}])[\"»”]?")
                .matcher(text);
        return named.find() ? Optional.of(text.substring(named.end())) : Optional.empty();
    }

    /** A reason without the word that leads to it. */
    static String reason(String text) {
        return BECAUSE.matcher(text).replaceFirst("").strip();
    }

    static List<String> names(String text) {
        return Stream.of(BETWEEN_NAMES.split(text))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static Pattern starting(String words, String then) {
        return Pattern.compile("^\\s*(?:" + words + ")(?:" + END_OF_WORD + ")" + then, flags());
    }

    /** The longest first, so that "for the" is not taken for "for". */
    private static String words(String key) {
        return Sayings.everywhere(ROOM, key)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(word -> Pattern.quote(word).replace("'", "\\E['’]\\Q").replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|"));
    }

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    }
}

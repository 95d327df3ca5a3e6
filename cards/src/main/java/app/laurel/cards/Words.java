package app.laurel.cards;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What one room says, in one language; English where that language has no words yet. */
public final class Words {
    // What is read from the class path never changes, so it is read once for everybody.
    private static final Map<String, Words> READ = new ConcurrentHashMap<>();

    private final String room;
    private final ULocale language;
    private final Map<String, String> patterns;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> arguments = new ConcurrentHashMap<>();
    private final Map<String, String> said = new ConcurrentHashMap<>();

    private Words(String room, Locale language) {
        this.room = room;
        this.language = ULocale.forLanguageTag(language.toLanguageTag() + "-u-nu-latn");
        this.patterns = Bundle.read(room, language);
    }

    /** The words of a room, such as {@code nomination}, in a language. */
    public static Words of(String room, Locale language) {
        return READ.computeIfAbsent(room + "|" + language.toLanguageTag(), key -> new Words(room, language));
    }

    /** Says a word that needs no arguments. */
    public String say(String key) {
        return say(key, Map.of());
    }

    /** Says a word with its named arguments; an unknown word or a missing argument is a bug. */
    public String say(String key, Map<String, ?> given) {
        if (arguments(key).isEmpty()) {
            return said.computeIfAbsent(key, same -> format(same).format(Map.of()));
        }
        if (!given.keySet().containsAll(arguments(key))) {
            throw new IllegalArgumentException("The word '" + key + "' of " + room + " needs " + arguments(key));
        }
        return format(key).format(isolates(pattern(key)) ? Isolated.each(given) : given);
    }

    // Parsed once and copied, as it must not serve two at a time.
    private MessageFormat format(String key) {
        return formats.computeIfAbsent(key, same -> new MessageFormat(pattern(same), language))
                .clone();
    }

    // A choice between words compares the argument itself, so there it must stay as it is.
    private boolean isolates(String pattern) {
        return language.isRightToLeft() && !pattern.contains(", select,");
    }

    /** The same for a word that a room may leave out. */
    public Optional<String> find(String key) {
        return patterns.containsKey(key) ? Optional.of(say(key)) : Optional.empty();
    }

    Stream<String> keys() {
        return patterns.keySet().stream();
    }

    Set<String> arguments(String key) {
        return arguments.computeIfAbsent(key, same -> format(same).getArgumentNames());
    }

    private String pattern(String key) {
        var pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("The room " + room + " has no word '" + key + "'");
        }
        return pattern;
    }
}

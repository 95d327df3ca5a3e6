package app.laurel.cards;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What people say in one language for each thing that a room listens for, from the tables {@code phrases*.properties}.
 *
 * <p>The first saying is the word for it, shown to those who speak the language. No language borrows from another.
 */
public final class Sayings {
    // What is read from the class path never changes, so it is read once for everybody.
    private static final Map<String, Sayings> READ = new ConcurrentHashMap<>();

    private final Map<String, String> table;

    private Sayings(Map<String, String> table) {
        this.table = table;
    }

    /** The sayings of a room in a language. */
    public static Sayings of(String room, Locale language) {
        return READ.computeIfAbsent(
                room + "|" + language.getLanguage(), key -> new Sayings(Bundle.phrases(room, language)));
    }

    /** The sayings of a room in all languages together. */
    public static Stream<String> everywhere(String room, String key) {
        return Languages.ALL.stream().flatMap(language -> of(room, language).of(key).stream());
    }

    /** What is said for a thing; empty if this language has nothing for it. */
    public List<String> of(String key) {
        return Arrays.stream(table.getOrDefault(key, "").split("\\|", -1))
                .map(String::strip)
                .filter(saying -> !saying.isEmpty())
                .toList();
    }

    /** The things for which something is said. */
    public Set<String> keys() {
        return table.keySet();
    }
}

package app.laurel.cards;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Reads a room's words: English first, then what its language says otherwise; and its phrases, which stand alone. */
final class Bundle {
    private Bundle() {}

    static Map<String, String> read(String room, Locale language) {
        var words = new HashMap<String, String>();
        var files = List.of(
                "words.properties",
                "words_" + language.getLanguage() + ".properties",
                "words_" + language.getLanguage() + "_" + language.getCountry() + ".properties");
        files.forEach(file -> load(room + "/" + file).forEach((key, value) -> words.put((String) key, (String) value)));
        if (words.isEmpty()) {
            throw new IllegalArgumentException("The room " + room + " has no words.properties");
        }
        return Map.copyOf(words);
    }

    static Map<String, String> phrases(String room, Locale language) {
        var suffix = language.getLanguage().equals("en") ? "" : "_" + language.getLanguage();
        var phrases = new HashMap<String, String>();
        load(room + "/phrases" + suffix + ".properties")
                .forEach((key, value) -> phrases.put((String) key, (String) value));
        return Map.copyOf(phrases);
    }

    private static Properties load(String path) {
        var properties = new Properties();
        try (var stream = Bundle.class.getResourceAsStream(path)) {
            if (stream != null) {
                properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

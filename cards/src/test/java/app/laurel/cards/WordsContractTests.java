package app.laurel.cards;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the words of every room keep to. A key with a dot is said by code, one without by a template. */
class WordsContractTests {
    private static final String SAME = "same-as-english.properties";

    static List<Path> rooms() throws IOException {
        return files("words.properties");
    }

    static List<Path> translations() throws IOException {
        return files("words_[a-z]+.properties");
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void hasNoWordThatNoTemplateSays(Path file) {
        var said = new HashSet<String>();
        Specimen.all().stream()
                .filter(specimen -> specimen.room().equals(Specimen.room(file)))
                .forEach(specimen -> said.addAll(new SimpleTemplate(specimen.template(), specimen.sample()).words()));

        assertThat(Words.of(Specimen.room(file), Locale.ENGLISH).keys())
                .as("words of %s that no template says; what Java says has a dot in its key", Specimen.room(file))
                .allMatch(key -> key.contains(".") || said.contains(key));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void isSpokenInEveryLanguage(Path file) {
        assertThat(Languages.ALL.stream().skip(1))
                .allSatisfy(language -> assertThat(translation(file, language)).isRegularFile());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void saysTheSameInEveryLanguage(Path file) throws IOException {
        var english = read(file.resolveSibling("words.properties"));
        var other = read(file);

        assertThat(other.keySet())
                .as("%s and words.properties beside it must have the same words", file)
                .containsExactlyInAnyOrderElementsOf(english.keySet());
        assertThat(other.keySet())
                .as("words of %s whose arguments differ from the English", file)
                .allMatch(
                        key -> arguments(english.getOrDefault(key, "")).equals(arguments(other.getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void leavesNoEnglishBehind(Path file) throws IOException {
        var english = read(file.resolveSibling("words.properties"));
        var same = new TreeSet<String>();
        read(file).forEach((key, text) -> {
            if (text.equals(english.get(key))) {
                same.add(Specimen.room(file) + "." + key);
            }
        });

        assertThat(same)
                .as("words of %s that say the same as the English; if that is right, list it in %s", file, SAME)
                .containsExactlyInAnyOrderElementsOf(sameAsEnglish(file));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void hasEachPluralFormOfItsLanguage(Path file) throws IOException {
        var english = read(file.resolveSibling("words.properties"));

        assertThat(read(file)).allSatisfy((key, text) -> {
            var forms = Plurals.forms(text);
            // "Events: 3" needs no forms, nor does a unit that is never written in the singular, as in "3 h".
            if (!forms.isEmpty() && Plurals.forms(english.getOrDefault(key, "")).contains("one")) {
                assertThat(forms).as("%s of %s", key, file).containsAll(Plurals.needed(language(file)));
            }
        });
    }

    @ParameterizedTest
    @MethodSource({"rooms", "translations"})
    void writesApostrophesThatMessagesUnderstand(Path file) throws IOException {
        assertThat(Files.readAllLines(file))
                .as("%s: an apostrophe right before a brace quotes it; write \u2019", file)
                .noneMatch(line -> line.contains("'{") || line.contains("'}"));
    }

    private static List<Path> files(String pattern) throws IOException {
        try (var files = Files.walk(Specimen.root())) {
            return files.filter(file -> file.getFileName().toString().matches(pattern))
                    .toList();
        }
    }

    private static Path translation(Path file, Locale language) {
        return file.resolveSibling("words_" + language.getLanguage() + ".properties");
    }

    private static String language(Path file) {
        var name = file.getFileName().toString();
        return name.substring(6, name.indexOf('.'));
    }

    private static Set<String> arguments(String text) {
        return new MessageFormat(text, ULocale.ENGLISH).getArgumentNames();
    }

    /** The words of a room that this language may say as English does. */
    private static Set<String> sameAsEnglish(Path file) throws IOException {
        var room = Specimen.room(file) + ".";
        var allowed = new TreeSet<String>();
        read(Path.of("src", "test", "resources", SAME)).forEach((key, languages) -> {
            if (key.startsWith(room) && List.of(languages.split(" ")).contains(language(file))) {
                allowed.add(key);
            }
        });
        return allowed;
    }

    private static Map<String, String> read(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        var words = new TreeMap<String, String>();
        properties.forEach((key, text) -> words.put((String) key, (String) text));
        return words;
    }
}

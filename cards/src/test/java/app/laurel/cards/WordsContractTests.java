package app.laurel.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the words of every room keep to. A key with a dot is said by code, one without by a template. */
class WordsContractTests {

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
    @MethodSource("translations")
    void saysTheSameInEveryLanguage(Path file) throws IOException {
        var english = Words.of(Specimen.room(file), Locale.ENGLISH);
        var name = file.getFileName().toString();
        var other = Words.of(Specimen.room(file), Locale.of(name.substring(6, name.indexOf('.'))));

        assertThat(english.keys())
                .as("words that %s has and English lacks", file)
                .containsAll(keys(file));
        assertThat(english.keys())
                .as("words of %s whose arguments differ from the English", file)
                .allMatch(key -> english.arguments(key).equals(other.arguments(key)));
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

    private static Set<String> keys(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames();
    }
}

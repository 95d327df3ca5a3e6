package app.laurel.bot.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.testing.Bank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word with a dot in its key is said by somebody: its key, the start or the end of it stands in the code. */
class SpokenWordsTests {

    private static final Path CARDS = Path.of("..", "cards", "src", "main", "java");
    private static final Pattern LITERAL = Pattern.compile("\"([\\w.-]+)\"");

    @Test
    void hasNoWordThatNobodySays() throws IOException {
        var literals = literals();
        var ofCommands = commands();
        for (var file : files(CARDS, "words.properties")) {
            assertThat(words(file))
                    .as("words of %s that no code says", file)
                    .filteredOn(key -> key.contains("."))
                    .allMatch(key -> ofCommands.contains(key) || isSaid(key, literals));
        }
    }

    private static boolean isSaid(String key, Set<String> literals) {
        return literals.contains(key)
                || Stream.iterate(key.indexOf('.'), at -> at >= 0, at -> key.indexOf('.', at + 1))
                        .anyMatch(at ->
                                literals.contains(key.substring(0, at + 1)) || literals.contains(key.substring(at)));
    }

    private static Set<String> commands() {
        var keys = new HashSet<String>();
        Bank.open().the(Routes.class).commands().forEach(command -> {
            keys.add(command.key("help"));
            keys.add(command.key("usage"));
        });
        return keys;
    }

    private static Set<String> literals() throws IOException {
        var literals = new HashSet<String>();
        for (var root : List.of(CARDS, Path.of("src", "main", "java"))) {
            for (var file : files(root, ".java")) {
                LITERAL.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .forEach(literals::add);
            }
        }
        return literals;
    }

    private static List<Path> files(Path root, String end) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(end)).toList();
        }
    }

    private static Set<String> words(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames();
    }
}

package app.laurel.bot.chat.answering;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Who;
import app.laurel.bot.chat.typed.Spoken;
import app.laurel.bot.people.Role;
import app.laurel.bot.testing.Bank;
import app.laurel.bot.testing.Generated;
import app.laurel.cards.Languages;
import app.laurel.cards.Sayings;
import app.laurel.cards.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What holds for everything that Laurel listens for. */
class RoutesTests {

    private static final Pattern VERB = Pattern.compile("\"verb\":\\s*\"([a-z][A-Za-z]*\\.[A-Za-z]+)\"");

    private final Routes routes = Bank.open().the(Routes.class);

    @Test
    void eachCommandHasItsLineOfHelp() {
        assertThat(routes.commands())
                .allSatisfy(command -> assertThat(words(command).find(command.key("help")))
                        .as("%s of %s in words.properties", command.key("help"), command.room())
                        .isPresent());
    }

    @Test
    void eachSlashCommandHasItsUsage() {
        assertThat(routes.commands())
                .filteredOn(Routes.Command::isSlash)
                .allSatisfy(command -> assertThat(words(command).find(command.key("usage")))
                        .as("%s of %s in words.properties", command.key("usage"), command.room())
                        .isPresent());
    }

    @Test
    void eachArgumentThatIsNeededHasAName() {
        var chat = Words.of("chat", Locale.ENGLISH);
        assertThat(routes.commands())
                .filteredOn(command -> command.arguments() != Routes.Nothing.class)
                .flatExtracting(command ->
                        new CommandLine(command.arguments()).getCommandSpec().positionalParameters())
                .filteredOn(CommandLine.Model.ArgSpec::required)
                .isNotEmpty()
                .allSatisfy(needed -> assertThat(chat.find(Arguments.key(needed)))
                        .as(needed.paramLabel())
                        .isPresent());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void eachWordHasTenEverydayPhrasings(Locale language) {
        assertThat(spoken())
                .filteredOn(command -> !command.isSlash())
                .allSatisfy(command -> assertThat(
                                Sayings.of(command.room(), language).of(command.key()))
                        .as("%s in %s, %s", command.key(), phrases(command, language), language)
                        .hasSizeGreaterThanOrEqualTo(10));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void eachSlashCommandCanBeSaidInWords(Locale language) {
        assertThat(spoken())
                .filteredOn(Routes.Command::isSlash)
                .allSatisfy(command -> assertThat(
                                Sayings.of(command.room(), language).of(command.key()))
                        .as("%s in %s, %s", command.key(), phrases(command, language), language)
                        .isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noPhraseIsForACommandThatDoesNotExist(Locale language) {
        var rooms = spoken().stream().collect(groupingBy(Routes.Command::room));
        rooms.forEach((room, commands) -> assertThat(Sayings.of(room, language).keys())
                .as("phrases of %s, %s", room, language)
                .filteredOn(key -> !key.startsWith("link.") && !key.equals("courtesies"))
                .isSubsetOf(commands.stream().map(Routes.Command::key).toList()));
    }

    @Test
    void noPhraseMeansTwoThingsInWhateverLanguage() {
        var heard = new HashMap<String, Set<String>>();
        for (var command : routes.commands()) {
            Sayings.everywhere(command.room(), command.key())
                    .forEach(phrase -> heard.computeIfAbsent(Spoken.of(phrase).all(), key -> new TreeSet<>())
                            .add(command.words()));
            heard.computeIfAbsent(Spoken.of(command.words()).all(), key -> new TreeSet<>())
                    .add(command.words());
        }
        assertThat(heard.entrySet())
                .filteredOn(one -> one.getValue().size() > 1)
                .isEmpty();
    }

    static List<Locale> languages() {
        return Languages.ALL;
    }

    /** Nobody needs the demo's own commands but who tries it out. */
    private List<Routes.Command<?>> spoken() {
        return routes.commands().stream()
                .filter(command -> !command.room().equals("demo"))
                .toList();
    }

    private static String phrases(Routes.Command<?> command, Locale language) {
        return "cards/" + command.room() + "/phrases"
                + (language.equals(Locale.ENGLISH) ? "" : "_" + language.getLanguage()) + ".properties";
    }

    @Test
    void eachButtonOfACardHasSomebodyWhoAnswers() throws IOException {
        assertThat(verbsOfCards()).isNotEmpty().isSubsetOf(verbs());
    }

    @Test
    void verbsReadAsFeatureAndDeed() {
        assertThat(verbs()).allMatch(verb -> verb.matches("[a-z][A-Za-z]*\\.[a-z][A-Za-z]*"));
    }

    @Test
    void theMatrixOfCommandsAndRolesIsDrawn() {
        var header = "# Who may use which command\n\n| Command | Everybody | Managers | "
                + Stream.of(Role.values()).map(Role::code).collect(Collectors.joining(" | ")) + " |\n|---|---|---|"
                + "---|".repeat(Role.values().length) + "\n";
        var rows = routes.commands().stream()
                .sorted(Comparator.comparing(command -> command.words().replace("/", "~")))
                .map(RoutesTests::row)
                .collect(Collectors.joining("\n", header, "\n"));
        Generated.file("commands.md").holds(rows);
    }

    private static String row(Routes.Command<?> command) {
        var cells = new ArrayList<String>(List.of("`" + command.words() + "`"));
        cells.add(mark(command.who(), one -> one instanceof Who.Everybody));
        cells.add(mark(command.who(), one -> one instanceof Who.Managers));
        for (var role : Role.values()) {
            cells.add(mark(command.who(), one -> one instanceof Who.Holders(var roles) && roles.contains(role)));
        }
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String mark(Who who, Predicate<Who> wanted) {
        return switch (who) {
            case Who.Either(var one, var other) -> mark(one, wanted).isEmpty() ? mark(other, wanted) : "●";
            default -> wanted.test(who) ? "●" : "";
        };
    }

    private static Words words(Routes.Command<?> command) {
        return Words.of(command.room(), Locale.ENGLISH);
    }

    private Set<String> verbs() {
        return routes.presses().stream().map(Routes.Press::verb).collect(Collectors.toSet());
    }

    /** The verbs in the templates and samples of cards of rooms that have somebody who answers to anything. */
    private Set<String> verbsOfCards() throws IOException {
        Predicate<Path> isOfARoom = file ->
                routes.presses().stream().anyMatch(press -> file.toString().contains("/cards/" + press.room() + "/"))
                        // The common cards' samples show buttons that could be any feature's.
                        && !file.toString().matches(".*/cards/chat/.*[.]sample[.]json");
        try (var files = Files.walk(Path.of("..", "cards", "src", "main", "java"))) {
            var verbs = new TreeSet<String>();
            for (var file : files.filter(path -> path.toString().endsWith(".json"))
                    .filter(isOfARoom)
                    .toList()) {
                VERB.matcher(Files.readString(file)).results().forEach(found -> verbs.add(found.group(1)));
            }
            return verbs;
        }
    }
}

package app.laurel.bot.chat.answering;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Voices;
import app.laurel.bot.chat.Who;
import app.laurel.bot.chat.understanding.Understanding;
import app.laurel.bot.chat.understanding.Understood;
import app.laurel.bot.people.People;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.testing.Bank;
import app.laurel.cards.Languages;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the app package promises is what Laurel listens for, and the other way round. */
class ManifestTests {

    private static final Set<String> WHERE_ONE_WRITES = Set.of("compose", "commandBox");
    private static final Path TEAMS = Path.of("..", "manifest", "src", "main", "teams");

    private final Bank bank = Bank.open();
    private final Routes routes = bank.the(Routes.class);
    private final JsonNode manifest = read("manifest.json");

    @Test
    void eachCommandThatOpensAWindowIsInTheManifestWhereItIsOffered() {
        assertThat(extension("action"))
                .isEqualTo(routes.windows().stream().collect(toMap(Routes.Window::command, ManifestTests::contexts)));
    }

    private static Set<String> contexts(Routes.Window window) {
        return window.where().stream()
                .flatMap(where -> switch (where) {
                    case WHERE_ONE_WRITES -> WHERE_ONE_WRITES.stream();
                    case ON_A_MESSAGE -> Stream.of("message");
                })
                .collect(toSet());
    }

    @Test
    void eachSearchIsInTheManifestWhereOneWrites() {
        assertThat(extension("query"))
                .isEqualTo(
                        routes.searches().stream().collect(toMap(Routes.Search::command, search -> WHERE_ONE_WRITES)));
    }

    @Test
    void asksLaurelForEachWindowAndForWhatWasTypedInEachSearch() {
        for (var command : list(manifest.at("/composeExtensions/0/commands"))) {
            var isSearch = command.path("type").asText().equals("query");
            assertThat(command.path("fetchTask").asBoolean()).as("%s", command).isEqualTo(!isSearch);
            assertThat(command.path("parameters")).as("%s", command).hasSize(isSearch ? 1 : 0);
        }
    }

    @Test
    void eachWordOfEverybodyIsOfferedInTheirOwnChat() {
        var words = routes.commands().stream()
                .filter(command -> !command.isSlash() && command.who() instanceof Who.Everybody)
                .map(Routes.Command::words)
                .filter(word -> !word.equals(Help.HELLO) && !word.equals("referral"));
        assertThat(titles(0)).containsAll(words.toList());
    }

    @Test
    void eachOfferedWordExists() {
        var words = routes.commands().stream().map(Routes.Command::words).toList();
        assertThat(titles(0)).isSubsetOf(words);
        assertThat(titles(1)).isSubsetOf(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "ar"})
    void eachOfferedWordMeansTheSameInEachLanguage(String language) {
        var texts = read(language + ".json");
        var understanding = new Understanding(routes);
        for (int list = 0; list < 2; list++) {
            var titles = titles(list);
            for (int i = 0; i < titles.size(); i++) {
                var word = titles.get(i);
                var title = texts.path("bots[0].commandLists[%d].commands[%d].title".formatted(list, i))
                        .asText();
                assertThat(understanding.of(title, command -> true))
                        .as("%s, for %s in %s", title, word, language)
                        .isInstanceOfSatisfying(Understood.Meant.class, meant -> {
                            assertThat(meant.command().words()).isEqualTo(word);
                            assertThat(meant.rest()).isEmpty();
                        });
            }
        }
    }

    @Test
    void isDescribedInEachLanguageThatLaurelSpeaks() {
        var described = list(manifest.at("/localizationInfo/additionalLanguages")).stream()
                .map(language -> language.path("languageTag").asText())
                .collect(toSet());
        described.add(manifest.at("/localizationInfo/defaultLanguageTag").asText());
        assertThat(described)
                .isEqualTo(Languages.ALL.stream().map(Locale::getLanguage).collect(toSet()));
    }

    @Test
    void keepsWithinTeamsLimits() {
        assertThat(manifest.at("/bots/0/commandLists")).hasSizeLessThanOrEqualTo(3);
        for (int list = 0; list < 2; list++) {
            assertThat(titles(list)).hasSizeLessThanOrEqualTo(12).doesNotHaveDuplicates();
        }
        assertThat(manifest.at("/composeExtensions/0/commands")).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void opensInTheChatAndPromisesNoPageThatLaurelLacks() {
        var tabs = list(manifest.path("staticTabs"));
        assertThat(tabs.getFirst().path("entityId").asText()).isEqualTo("conversations");
        // Teams' own tabs have no page of the app's.
        assertThat(tabs).noneMatch(tab -> tab.has("contentUrl"));
    }

    @Test
    void greetsInFortyWordsWithFourButtonsAtMost() {
        var help = new Help(routes, bank.the(People.class));
        for (var person : List.of("ana", "mona", "luc", "henry")) {
            var known = bank.the(People.class).get(new PersonId(person));
            var card = help.welcome(known, bank.the(Voices.class).of(known));
            assertThat((card.title() + " " + card.text()).split("\\s+", -1)).hasSizeLessThanOrEqualTo(40);
            assertThat(card.buttons()).hasSizeLessThanOrEqualTo(4);
        }
    }

    /** The extension's commands of a type, each with the places where Teams offers it. */
    private Map<String, Set<String>> extension(String type) {
        return list(manifest.at("/composeExtensions/0/commands")).stream()
                .filter(command -> command.path("type").asText().equals(type))
                .collect(toMap(
                        command -> command.path("id").asText(),
                        command -> list(command.path("context")).stream()
                                .map(JsonNode::asText)
                                .collect(toSet())));
    }

    private List<String> titles(int list) {
        return new ArrayList<>(list(manifest.at("/bots/0/commandLists/" + list + "/commands")).stream()
                .map(command -> command.path("title").asText())
                .toList());
    }

    private static List<JsonNode> list(JsonNode array) {
        return array.valueStream().toList();
    }

    private static JsonNode read(String file) {
        try {
            return new ObjectMapper().readTree(TEAMS.resolve(file).toFile());
        } catch (IOException missing) {
            throw new AssertionError(file, missing);
        }
    }
}

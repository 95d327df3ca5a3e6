package app.laurel.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Leaves every card, as it would be sent, in {@code target/rendered}, where the browser takes its picture. */
class PicturesTests {
    private static final Path RENDERED = Path.of("target", "rendered");
    private final Cards cards = new Cards();

    static List<Specimen> cards() {
        return Specimen.all();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void rendersForThePictures(Specimen specimen) throws IOException {
        Files.createDirectories(RENDERED);
        for (var language : Specimen.LANGUAGES) {
            var name = specimen.room() + "-" + specimen.name() + "." + language.getLanguage() + ".json";
            var card = cards.render(specimen.card(language), language).toPrettyString();

            assertThat(Files.writeString(RENDERED.resolve(name), card)).isNotEmptyFile();
        }
    }
}

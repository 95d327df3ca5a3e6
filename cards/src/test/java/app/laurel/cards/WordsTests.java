package app.laurel.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsTests {
    private final Words english = Words.of("common", Locale.CANADA);

    @Test
    void speaksTheLanguageAndEnglishWhereThereIsNone() {
        var in = Map.of("duration", "3 h");

        assertThat(Words.of("common", Locale.CANADA_FRENCH).say("duration.in", in))
                .isEqualTo("dans 3 h");
        assertThat(Words.of("common", Locale.GERMAN).say("duration.in", in)).isEqualTo("in 3 h");
    }

    @Test
    void takesAnUnknownWordOrRoomOrAMissingArgumentForABug() {
        assertThatIllegalArgumentException().isThrownBy(() -> english.say("duration.never"));
        assertThatIllegalArgumentException().isThrownBy(() -> english.say("duration.in"));
        assertThatIllegalArgumentException().isThrownBy(() -> Words.of("nowhere", Locale.ENGLISH));
    }

    @Test
    void keepsANamesDirectionInsideArabic() {
        assertThat(Words.of("common", Locale.of("ar")).say("duration.in", Map.of("duration", "3 h")))
                .contains("\u20683 h\u2069");
    }

    @Test
    void keepsASentenceInsideASentenceOfArabicRightToLeft() {
        var arabic = Words.of("common", Locale.of("ar"));
        var inner = arabic.say("duration.in", Map.of("duration", "3 h"));

        assertThat(arabic.say("duration.in", Map.of("duration", inner))).contains("\u2067" + inner + "\u2069");
    }
}

package app.laurel.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiterallyTests {
    private final Literally literally = new Literally(Set.of("<at>Ben</at>"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CA$250.00 (net), 22 % + 7.65 %",
                "5 * 3 = 15",
                "5 * 3 = 15 * 1",
                "5* hotel",
                "snake_case_name and C:/path",
                "Ana's #1 fan",
                "a - b, well-known",
                "2 < 3 > 1 & so on",
                "[draft] in brackets",
                "https://bank.example/a_b?x=1&y=2",
                "\u0645\u0631\u062d\u0628\u0627",
                "Say {{name}}"
            })
    void leavesOrdinaryTextAlone(String text) {
        assertThat(literally.written(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "* item~\\* item",
                "5* and 4*~5\\* and 4\\*",
                "[a[b]](c)~\\[a\\[b]](c)",
                "**bold**~\\*\\*bold\\*\\*",
                "_it_~\\_it\\_",
                "[x](http://e.example)~\\[x](http://e.example)",
                "![x](http://e.example/p.png)~!\\[x](http://e.example/p.png)",
                "# Title~\\# Title",
                "- item~\\- item",
                "1. item~1\\. item",
                "> quote~\\> quote",
                "<b>x</b>~\\<b>x\\</b>",
                "&lt;b&gt;~\\&lt;b\\&gt;",
                "`code`~\\`code\\`",
                "{{DATE(2026-01-01T00:00:00Z, SHORT)}}~{\\{DATE(2026-01-01T00:00:00Z, SHORT)}}",
                "a\\*b~a\\\\*b",
                "<at>Everyone</at>~\\<at>Everyone\\</at>"
            })
    void takesTheMeaningFromSigns(String text, String written) {
        assertThat(literally.written(text)).isEqualTo(written);
    }

    @Test
    void keepsAMentionThatTheCardDeclares() {
        assertThat(literally.written("Well done <at>Ben</at> and <at>Eve</at>"))
                .isEqualTo("Well done <at>Ben</at> and \\<at>Eve\\</at>");
    }

    @Test
    void keepsLinesApart() {
        assertThat(literally.written("one\n    two\n\n\nthree")).isEqualTo("one\n\ntwo\n\nthree");
    }

    @Test
    void dropsWhatTurnsTheTextAround() {
        assertThat(Literally.tidy("abc\u202egnp.exe\u2066\u0000\r\n")).isEqualTo("abcgnp.exe\n");
    }

    @Test
    void keepsIsolatesThatAreClosed() {
        assertThat(Literally.tidy("\u2068Ana\u2069, \u202bBen")).isEqualTo("\u2068Ana\u2069, Ben");
        assertThat(Literally.tidy("\u2069Ana\u2068")).isEqualTo("Ana");
    }

    @Test
    void staysQuickOnHostileText() {
        assertThat(literally.written("*".repeat(5_000) + "[".repeat(5_000))).hasSizeGreaterThan(10_000);
    }
}

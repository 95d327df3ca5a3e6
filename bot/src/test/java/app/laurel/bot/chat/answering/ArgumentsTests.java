package app.laurel.bot.chat.answering;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.cards.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

class ArgumentsTests {

    interface Hold {

        @Parameters(index = "0", paramLabel = "ID")
        String payout();

        @Parameters(index = "1..*", paramLabel = "REASON", arity = "1..*")
        List<String> reason();

        @Option(names = "--until")
        LocalDate until();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P1 \"wrong account\" --until 2026-12-01",
                "P1 “wrong account” —until 2026-12-01",
                "P1 «wrong account» --until=2026-12-01",
                "--until 2026-12-01 P1 „wrong account“"
            })
    void readsQuotationMarksAndDashesOfAllKinds(String text) {
        var hold = good(text);
        assertThat(hold.payout()).isEqualTo("P1");
        assertThat(hold.reason()).containsExactly("wrong account");
        assertThat(hold.until()).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void neverReadsAFile() {
        assertThat(good("@/etc/passwd because --until 2026-12-01").payout()).isEqualTo("@/etc/passwd");
    }

    @Test
    void leavesApostrophesAlone() {
        assertThat(good("P1 don't --until 2026-12-01").reason()).containsExactly("don't");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(wrong("P1")).isEqualTo("I still need: the reason.");
    }

    @Test
    void saysWhatItCannotRead() {
        assertThat(wrong("P1 because --until soon")).isEqualTo("I can't read this: soon.");
    }

    @Test
    void saysWhatMayHaveBeenMeant() {
        assertThat(wrong("P1 because --untill 2026-12-01")).contains("--untill", "Did you mean --until?");
    }

    private static Hold good(String text) {
        return switch (parse(text)) {
            case Arguments.Parsed.Good<Hold>(var hold) -> hold;
            case Arguments.Parsed.Wrong<Hold>(var why, var asked) -> throw new AssertionError(why);
        };
    }

    private static String wrong(String text) {
        return switch (parse(text)) {
            case Arguments.Parsed.Good<Hold> good -> throw new AssertionError("It was read");
            case Arguments.Parsed.Wrong<Hold>(var why, var asked) -> why;
        };
    }

    private static Arguments.Parsed<Hold> parse(String text) {
        return Arguments.parse(text, Hold.class, Words.of("chat", Locale.ENGLISH));
    }
}

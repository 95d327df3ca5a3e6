package app.laurel.bot.chat.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.chat.Routes;
import app.laurel.bot.testing.Bank;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is understood, in whatever language and however it is typed. */
class UnderstandingTests {

    private final Understanding understanding = new Understanding(Bank.open().the(Routes.class));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Where is my bonus?                | rewards   |
        Où est ma prime ?                 | rewards   |
        ou est ma PRIME                   | rewards   |
        Bonjour, où est ma prime svp      | rewards   | svp
        ¿Dónde está mi bono?              | rewards   |
        donde esta mi bono                | rewards   |
        Hola, ¿dónde está mi bono?        | rewards   |
        أين مكافأتي؟                      | rewards   |
        اين مكافاتي                       | rewards   |
        أَيْنَ مُكافَأَتي                      | rewards   |
        مرحبا، أين مكافـأتي؟              | rewards   |
        /récompenses                      | rewards   |
        nommer Ben parce qu'il aide       | nominate  | Ben parce qu'il aide
        NOMMER Ben                        | nominate  | Ben
        j’aimerais nommer Ben             | nominate  | Ben
        j'aimerais nommer Ben             | nominate  | Ben
        jaimerais nommer Ben              | nominate  | Ben
        nominar a Ben porque ayuda        | nominate  | a Ben porque ayuda
        Quiero proponer a Ben             | nominate  | a Ben
        رشّح Ben لأنه يساعد                | nominate  | Ben لأنه يساعد
        رشح Ben                           | nominate  | Ben
        ‏رشّح Ben                          | nominate  | Ben
        est-ce que je peux voter          | vote      |
        est ce que je peux voter          | vote      |
        I'm away                          | away      |
        I’m away                          | away      |
        ajustes                           | settings  |
        إعدادات                           | settings  |
        aide                              | help      |
        ayuda                             | help      |
        مساعدة                            | help      |
        مساعده                            | help      |
        recommander Jane pour un compte   | refer     | Jane pour un compte
        liste des versements              | /payout list |
        lista de pagos                    | /payout list |
        قائمة الدفعات                     | /payout list |
        """)
    void understands(String said, String command, String rest) {
        assertThat(understanding.of(said, one -> true)).isInstanceOfSatisfying(Understood.Meant.class, meant -> {
            assertThat(meant.command().words()).isEqualTo(command);
            assertThat(meant.rest()).isEqualTo(rest == null ? "" : rest);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "fr-CA, nomer Ben, nommer Ben",
        "fr-CA, nomnate Ben, nommer Ben",
        "es, propner a Ben, proponer a Ben",
        "es, recompenas, recompensas",
        "ar, مكافأتيي, مكافآتي",
        "en, nomnate Ben, nominate Ben"
    })
    void guessesInTheLanguageOfWhoAsks(String language, String said, String guess) {
        assertThat(understanding.of(said, one -> true))
                .isInstanceOfSatisfying(
                        Understood.Nearly.class,
                        nearly -> assertThat(nearly.guesses())
                                .extracting(one -> one.text(Locale.forLanguageTag(language)))
                                .contains(guess));
    }

    @Test
    void takesNoWordForAnotherBecauseItBeginsLikeIt() {
        assertThat(understanding.of("je nomade", one -> true)).isNotInstanceOf(Understood.Meant.class);
    }
}

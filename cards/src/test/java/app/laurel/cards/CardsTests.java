package app.laurel.cards;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.chat.ConfirmCard;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Fact;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CardsTests {
    private final Cards cards = new Cards();

    @Test
    void showsWhatTheRecordSays() {
        var card = cards.render(
                AnswerCard.of("Thank you")
                        .text("Ben will be told.")
                        .facts(new Fact("Award", "Team spirit"))
                        .buttons(Button.say("My rewards", "rewards")),
                Locale.ENGLISH);

        assertThat(card.at("/body/0/text").asText()).isEqualTo("Thank you");
        assertThat(card.at("/body/1/text").asText()).isEqualTo("Ben will be told.");
        assertThat(card.at("/body/2/facts/0/value").asText()).isEqualTo("Team spirit");
        assertThat(card.at("/actions/0/data/text").asText()).isEqualTo("rewards");
        assertThat(card.at("/version").asText()).isEqualTo("1.5");
    }

    @Test
    void leavesOutWhatThereIsNotAndStaysSmall() {
        var card = cards.render(AnswerCard.of("Thank you"), Locale.ENGLISH);

        assertThat(card.at("/body")).hasSize(1);
        assertThat(card.at("/actions")).isEmpty();
    }

    @Test
    void givesEachButtonAPlainTwinForOlderClients() {
        var card = cards.render(AnswerCard.of("Hello").buttons(Button.say("Help", "help")), Locale.ENGLISH);

        assertThat(card.at("/actions/0/fallback/type").asText()).isEqualTo("Action.Submit");
        assertThat(card.at("/actions/0/fallback/data/verb").asText()).isEqualTo("chat.say");
        assertThat(card.at("/actions/0/fallback/data/text").asText()).isEqualTo("help");
    }

    @Test
    void speaksTheReadersLanguageAndDirection() {
        var card = new ConfirmCard("?", "", List.of(), "budget.set", Map.of());

        assertThat(cards.render(card, Locale.CANADA_FRENCH)
                        .at("/actions/0/title")
                        .asText())
                .isEqualTo("Confirmer");
        assertThat(cards.render(card, Locale.of("ar")).path("rtl").asBoolean()).isTrue();
        assertThat(cards.render(card, Locale.GERMAN).at("/actions/1/title").asText())
                .isEqualTo("Cancel");
    }

    @Test
    void keepsTheDirectionOfTextInAnotherLanguage() {
        var card = AnswerCard.of("شكراً").text("Stayed late.\n\nأحسنت!");
        var arabic = cards.render(card, Locale.of("ar"));
        var english = cards.render(card, Locale.ENGLISH);

        assertThat(arabic.at("/body/0/text").asText()).isEqualTo("شكراً");
        assertThat(arabic.at("/body/1/text").asText()).isEqualTo("\u2068Stayed late.\u2069\n\nأحسنت!");
        assertThat(english.at("/body/1/text").asText()).isEqualTo("Stayed late.\n\n\u2068أحسنت!\u2069");
    }

    @Test
    void saysOneThingInSeveralLanguagesOneBelowTheOther() {
        var card = cards.render(
                List.of(Locale.CANADA_FRENCH, Locale.of("ar")),
                language -> AnswerCard.of(language.getLanguage()).buttons(Button.say("? " + language, "refer")));

        assertThat(card.at("/body/0/items/0/text").asText()).isEqualTo("fr");
        assertThat(card.at("/body/1/items/0/text").asText()).isEqualTo("\u2068ar\u2069");
        assertThat(card.at("/body/1/rtl").asBoolean()).isTrue();
        assertThat(card.has("rtl")).isFalse();
        assertThat(card.path("fallbackText").asText()).isEqualTo("fr. / ar.");
        assertThat(card.at("/actions")).hasSize(1);
        assertThat(card.at("/actions/0/title").asText()).isEqualTo("? fr_CA / \u2068? ar\u2069");
        assertThat(card.at("/actions/0/fallback/title").asText()).isEqualTo("? fr_CA / \u2068? ar\u2069");
    }

    @Test
    void showsTextFromPeopleAsTheyWroteIt() {
        var card = cards.render(
                AnswerCard.of("**Ana**").text("[here](https://evil.example)", "<at>Everyone</at>"), Locale.ENGLISH);

        assertThat(card.at("/body/0/text").asText()).isEqualTo("\\*\\*Ana\\*\\*");
        assertThat(card.at("/body/1/text").asText()).startsWith("\\[here");
        assertThat(card.at("/body/2/text").asText()).isEqualTo("\\<at>Everyone\\</at>");
    }

    @Test
    void keepsTheSignOfACommandAtItsBeginningInArabic() {
        var card = AnswerCard.of("/cycle").text("/cycle show 2026-11").buttons(Button.say("/cycle", "/cycle"));
        var shown = cards.render(card, Locale.of("ar"));

        assertThat(shown.at("/body/0/text").asText()).isEqualTo("\u2068/cycle\u2069");
        assertThat(shown.at("/body/1/text").asText()).isEqualTo("\u2068/cycle show 2026-11\u2069");
        assertThat(shown.at("/actions/0/title").asText()).isEqualTo("\u2068/cycle\u2069");
        assertThat(shown.at("/actions/0/data/text").asText()).isEqualTo("/cycle");
    }
}

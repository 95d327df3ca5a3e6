package app.laurel.bot.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.people.Country;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Preferences;
import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.store.MovableClock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PreferredVoicesTests {

    private static final PersonId ANA = new PersonId("ana");
    private static final Locale SPANISH = Locale.of("es");

    private final Addresses addresses = new Addresses(new InMemoryDocuments(new MovableClock()));
    private Optional<Locale> chosen = Optional.empty();
    private final Voices voices =
            new PreferredVoices(person -> new Preferences(chosen, Set.of(), Optional.empty(), true), addresses);

    @Test
    void speaksTheLanguageOfTheDirectory() {
        addresses.rememberClient(ANA, SPANISH);
        assertThat(language(Optional.of(Locale.CANADA_FRENCH))).isEqualTo(Locale.CANADA_FRENCH);
    }

    @Test
    void speaksTheChosenLanguageBeforeTheDirectorys() {
        chosen = Optional.of(Locale.of("ar"));
        assertThat(language(Optional.of(Locale.CANADA_FRENCH))).isEqualTo(Locale.of("ar"));
    }

    @Test
    void speaksTheLanguageOfTheirTeamsWhereTheDirectoryDoesNotSay() {
        addresses.rememberClient(ANA, SPANISH);
        assertThat(language(Optional.empty())).isEqualTo(SPANISH);
    }

    @Test
    void speaksEnglishToThoseOfWhomNothingIsKnownAndToThoseWhoseLanguageItLacks() {
        assertThat(language(Optional.empty())).isEqualTo(Locale.ENGLISH);
        assertThat(language(Optional.of(Locale.JAPANESE))).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void speaksCanadasFrenchToEverybodyWhoSpeaksFrench() {
        assertThat(language(Optional.of(Locale.FRANCE))).isEqualTo(Locale.CANADA_FRENCH);
    }

    private Locale language(Optional<Locale> ofTheDirectory) {
        var ana = new Person(
                ANA,
                "Ana Silva",
                "ana@demo.bank",
                Optional.empty(),
                "Branches",
                "Ontario",
                Country.CA,
                Country.CA.currency(),
                ofTheDirectory,
                ZoneId.of("America/Toronto"),
                LocalDate.of(2021, 5, 3),
                Optional.empty(),
                Set.of());
        return voices.of(ana).language();
    }
}

package app.laurel.bot.chat;

import app.laurel.bot.people.Person;
import app.laurel.bot.people.Settings;
import app.laurel.cards.Languages;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Speaks to each person in the language that they chose, or else the directory's, or else their Teams'. */
record PreferredVoices(Settings settings, Addresses addresses) implements Voices {

    @Override
    public Voice of(Person person) {
        return new Voice(language(person), person.timeZone());
    }

    private Locale language(Person person) {
        return Stream.<java.util.function.Supplier<Optional<Locale>>>of(
                        () -> settings.of(person.id()).language(),
                        person::language,
                        () -> addresses.clientLanguage(person.id()))
                .flatMap(source -> source.get().flatMap(Languages::spoken).stream())
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}

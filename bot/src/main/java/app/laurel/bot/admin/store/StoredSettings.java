package app.laurel.bot.admin.store;

import app.laurel.bot.admin.AllSettings;
import app.laurel.bot.admin.SettingsChanged;
import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Preferences;
import app.laurel.bot.store.Aggregates;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Trail;
import org.springframework.stereotype.Component;

/** Settings as documents, one a person. */
@Component
final class StoredSettings implements AllSettings {

    private final Aggregates<Preferences, SettingsDocument> settings;

    StoredSettings(Documents documents, Trail trail) {
        this.settings = new Aggregates<>(
                documents, trail, SettingsDocument.class, SettingsDocument::preferences, SettingsDocument::of);
    }

    @Override
    public Preferences of(PersonId person) {
        return settings.find(key(person)).orElse(Preferences.USUAL);
    }

    @Override
    public void set(PersonId person, Preferences preferences, Actor actor) {
        settings.decide(
                key(person),
                actor,
                before -> before.filter(preferences::equals).isPresent()
                        ? Decision.answer(false)
                        : Decision.change(preferences, true, new SettingsChanged(person)));
    }

    private static Key key(PersonId person) {
        return new Key("S|settings", person.value());
    }
}

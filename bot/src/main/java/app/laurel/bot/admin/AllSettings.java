package app.laurel.bot.admin;

import app.laurel.bot.event.Actor;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Preferences;
import app.laurel.bot.people.Settings;

/** Everybody's settings, to be read and changed. */
public interface AllSettings extends Settings {

    void set(PersonId person, Preferences preferences, Actor actor);
}

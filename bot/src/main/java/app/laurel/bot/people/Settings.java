package app.laurel.bot.people;

/** What people have set for themselves. */
public interface Settings {

    Preferences of(PersonId person);
}

package app.laurel.bot.chat;

import app.laurel.bot.people.Person;

/** How Laurel speaks to each person. */
@FunctionalInterface
public interface Voices {

    Voice of(Person person);
}

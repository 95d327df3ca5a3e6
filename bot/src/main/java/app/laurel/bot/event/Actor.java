package app.laurel.bot.event;

import app.laurel.bot.people.PersonId;

/**
 * Who brought something about: a person, a named rule, or a neighbouring system.
 *
 * @param name as in {@code person:ana}, {@code rule:automatic-approval} or {@code system:crm}
 */
public record Actor(String name) {

    public static Actor person(PersonId id) {
        return new Actor("person:" + id);
    }

    /** A rule of the bank that decides by itself, so that each automatic decision names what decided. */
    public static Actor rule(String name) {
        return new Actor("rule:" + name);
    }

    public static Actor system(String name) {
        return new Actor("system:" + name);
    }
}

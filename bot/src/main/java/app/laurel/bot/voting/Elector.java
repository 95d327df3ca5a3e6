package app.laurel.bot.voting;

import app.laurel.bot.people.Country;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import java.util.Currency;

/** A colleague as they were when the cycle opened: who may be nominated, and vote. */
public record Elector(PersonId id, String department, String region, Country country, Currency currency) {

    /** A colleague as they are now. */
    public static Elector of(Person person) {
        return new Elector(person.id(), person.department(), person.region(), person.country(), person.currency());
    }
}

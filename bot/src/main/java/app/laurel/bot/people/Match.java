package app.laurel.bot.people;

import java.util.List;

/** Who was meant. */
public sealed interface Match {

    record Found(Person person) implements Match {}

    /** More than one it could be; the asker's own team first. */
    record Several(List<Person> people) implements Match {}

    /** Nobody; perhaps one of those with a similar name was meant. */
    record Nobody(List<Person> nearMisses) implements Match {}
}

package app.laurel.bot.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where people come from: a file on the laptop, Microsoft Entra in the bank. */
public interface Directory {

    Optional<Person> find(PersonId id);

    Collection<Person> everybody();

    /** The people who report to a manager directly. */
    List<Person> reportsOf(PersonId manager);

    /** Somebody who worked at the bank and has left, as they were then. */
    default Optional<Person> former(PersonId id) {
        return Optional.empty();
    }

    /** The people who hold a role by the directory's own word. */
    default List<Person> holders(Role role) {
        return everybody().stream()
                .filter(person -> person.roles().contains(role))
                .toList();
    }
}

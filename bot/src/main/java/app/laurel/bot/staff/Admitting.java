package app.laurel.bot.staff;

import app.laurel.bot.event.Actor;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Writes down what the source says of people; whoever it names no more is only marked as missing. */
final class Admitting {

    static final Actor DIRECTORY = Actor.system("directory");

    private final Register register;

    Admitting(Register register) {
        this.register = register;
    }

    void admit(Collection<Person> people) {
        var plain = new ArrayList<Entry>();
        for (var person : people) {
            var after = Entry.of(person);
            var before = register.find(person.id());
            if (before.isEmpty()) {
                plain.add(after);
            } else if (!before.get().works()) {
                register.tell(after, DIRECTORY, new PersonReturned(person.id()));
            } else if (before.get().differsInPlace(person)) {
                var from = before.get().person().manager();
                register.tell(after, DIRECTORY, new PersonMoved(person.id(), from));
            } else if (!before.get().equals(after)) {
                plain.add(after);
            }
        }
        register.write(plain);
    }

    /** Says of everybody which roles they hold. */
    void assign(Map<PersonId, Set<Role>> roles) {
        admit(register.entries().stream()
                .filter(entry -> entry.works() && !entry.missing())
                .map(Entry::person)
                .filter(person -> !person.roles().equals(roles.getOrDefault(person.id(), Set.of())))
                .map(person -> person.holding(roles.getOrDefault(person.id(), Set.of())))
                .toList());
    }

    void miss(Collection<PersonId> gone) {
        register.write(gone.stream()
                .flatMap(id -> register.find(id).stream())
                .filter(entry -> entry.works() && !entry.missing())
                .map(Entry::gone)
                .toList());
    }

    /** Marks everybody as missing who is not among these. */
    void missAllBut(Set<PersonId> present) {
        miss(register.entries().stream()
                .map(entry -> entry.person().id())
                .filter(id -> !present.contains(id))
                .toList());
    }
}

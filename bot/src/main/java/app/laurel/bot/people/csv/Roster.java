package app.laurel.bot.people.csv;

import static java.util.stream.Collectors.groupingBy;

import app.laurel.bot.people.Directory;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody in one reading of the file, with indexes for what is asked often. */
record Roster(Map<PersonId, Person> byId, Map<PersonId, List<Person>> byManager, Map<Role, List<Person>> byRole)
        implements Directory {

    static Roster of(Collection<Person> people) {
        var byId = new LinkedHashMap<PersonId, Person>();
        people.forEach(person -> byId.put(person.id(), person));
        var byManager = people.stream()
                .filter(person -> person.manager().isPresent())
                .collect(groupingBy(person -> person.manager().orElseThrow()));
        var byRole = new EnumMap<Role, List<Person>>(Role.class);
        for (var role : Role.values()) {
            byRole.put(
                    role,
                    people.stream()
                            .filter(person -> person.roles().contains(role))
                            .toList());
        }
        return new Roster(Collections.unmodifiableMap(byId), byManager, byRole);
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public Collection<Person> everybody() {
        return byId.values();
    }

    @Override
    public List<Person> reportsOf(PersonId manager) {
        return byManager.getOrDefault(manager, List.of());
    }

    @Override
    public List<Person> holders(Role role) {
        return byRole.getOrDefault(role, List.of());
    }
}

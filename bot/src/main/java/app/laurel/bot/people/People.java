package app.laurel.bot.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Everybody at the bank: who they are, whom they report to, what they may do. */
public final class People {

    private final Directory directory;
    private final RoleChanges roleChanges;

    public People(Directory directory, RoleChanges roleChanges) {
        this.directory = directory;
        this.roleChanges = roleChanges;
    }

    public Optional<Person> find(PersonId id) {
        return directory.find(id);
    }

    /** The person with this id, who was found before; asking for anybody else is a bug. */
    public Person get(PersonId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("Nobody has the id " + id));
    }

    /** Somebody who worked at the bank and has left, as they were then. */
    public Optional<Person> former(PersonId id) {
        return directory.former(id);
    }

    public boolean hasLeft(PersonId id) {
        return former(id).isPresent();
    }

    /** What somebody is called, also when they have left; the id itself if nobody knows it. */
    public String nameOf(PersonId id) {
        return find(id).or(() -> former(id)).map(Person::name).orElse(id.value());
    }

    public Collection<Person> everybody() {
        return directory.everybody();
    }

    /** Whom a person reports to, or did before they left; where that manager has left, whoever they reported to. */
    public Optional<Person> managerOf(PersonId id) {
        var seen = new LinkedHashSet<PersonId>();
        var manager = find(id).or(() -> former(id)).flatMap(Person::manager);
        while (manager.isPresent() && find(manager.get()).isEmpty()) {
            manager = seen.add(manager.get()) ? former(manager.get()).flatMap(Person::manager) : Optional.empty();
        }
        return manager.flatMap(this::find);
    }

    /** The managers above a person, nearest first; a circle in the directory ends the walk. */
    public List<Person> managersAbove(PersonId id) {
        var line = new ArrayList<Person>();
        var seen = new LinkedHashSet<PersonId>(Set.of(id));
        for (var next = managerOf(id);
                next.isPresent() && seen.add(next.get().id());
                next = managerOf(next.get().id())) {
            line.add(next.get());
        }
        return line;
    }

    public List<Person> reportsOf(PersonId manager) {
        return directory.reportsOf(manager);
    }

    public boolean isManager(PersonId id) {
        return !reportsOf(id).isEmpty();
    }

    /** Whether one of them is above the other in the line of management. */
    public boolean isAbove(PersonId manager, PersonId person) {
        return managersAbove(person).stream().anyMatch(above -> above.id().equals(manager));
    }

    public Set<Role> rolesOf(PersonId id) {
        return find(id).map(person -> roleChanges.apply(person.id(), person.roles()))
                .orElse(Set.of());
    }

    public boolean has(PersonId id, Role role) {
        return rolesOf(id).contains(role);
    }

    public List<Person> withRole(Role role) {
        var granted = roleChanges.granted(role).stream().flatMap(id -> find(id).stream());
        return Stream.concat(directory.holders(role).stream(), granted)
                .distinct()
                .filter(person -> has(person.id(), role))
                .toList();
    }
}

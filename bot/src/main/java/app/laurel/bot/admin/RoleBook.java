package app.laurel.bot.admin;

import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What was granted and revoked in Laurel, by person; it wins over the directory. */
public record RoleBook(Map<PersonId, Map<Role, Boolean>> changes) {

    public static final RoleBook EMPTY = new RoleBook(Map.of());

    public RoleBook {
        changes = Map.copyOf(changes);
    }

    /** The roles of a person, given those that the directory says. */
    public Set<Role> apply(PersonId person, Set<Role> fromDirectory) {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(fromDirectory);
        changes.getOrDefault(person, Map.of()).forEach((role, holds) -> {
            if (holds) {
                roles.add(role);
            } else {
                roles.remove(role);
            }
        });
        return roles;
    }

    public Set<PersonId> granted(Role role) {
        return changes.entrySet().stream()
                .filter(entry -> entry.getValue().getOrDefault(role, false))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    RoleBook with(PersonId person, Role role, boolean holds) {
        var ofPerson = new HashMap<>(changes.getOrDefault(person, Map.of()));
        ofPerson.put(role, holds);
        var all = new HashMap<>(changes);
        all.put(person, Map.copyOf(ofPerson));
        return new RoleBook(all);
    }

    /** What was granted to a person. */
    Set<Role> grantedTo(PersonId person) {
        return changes.getOrDefault(person, Map.of()).entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    boolean says(PersonId person, Role role, boolean holds) {
        var said = changes.getOrDefault(person, Map.of()).get(role);
        return said != null && said == holds;
    }
}

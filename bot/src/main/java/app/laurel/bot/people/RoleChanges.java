package app.laurel.bot.people;

import java.util.Set;

/** Roles granted and revoked in Laurel, which win over the directory's. */
public interface RoleChanges {

    Set<Role> apply(PersonId person, Set<Role> fromDirectory);

    /** Who was granted the role in Laurel and still has it. */
    default Set<PersonId> granted(Role role) {
        return Set.of();
    }
}

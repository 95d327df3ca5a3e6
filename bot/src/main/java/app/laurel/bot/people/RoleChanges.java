package app.laurel.bot.people;

import java.util.Set;

/** Roles granted and revoked in Laurel, which win over the directory's. */
public interface RoleChanges {

    Set<Role> apply(PersonId person, Set<Role> fromDirectory);
}

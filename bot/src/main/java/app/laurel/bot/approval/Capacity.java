package app.laurel.bot.approval;

import app.laurel.bot.people.Role;
import java.util.Optional;

/** In what capacity somebody decides. */
public enum Capacity {
    MANAGER,
    FINANCE(Role.FINANCE),
    HR(Role.HR_ADMIN),
    ADMINISTRATOR(Role.ADMINISTRATOR),
    COMPLIANCE(Role.COMPLIANCE);

    private final Optional<Role> role;

    Capacity() {
        this.role = Optional.empty();
    }

    Capacity(Role role) {
        this.role = Optional.of(role);
    }

    /** The role that gives this capacity; managers need none. */
    Optional<Role> role() {
        return role;
    }
}

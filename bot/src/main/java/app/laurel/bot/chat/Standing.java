package app.laurel.bot.chat;

import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where one person stands during one turn; their roles are asked for once, and only if somebody wants to know. */
public final class Standing {

    private final Person person;
    private final People people;
    private @Nullable Set<Role> roles;

    public Standing(Person person, People people) {
        this.person = person;
        this.people = people;
    }

    /** Whether this person may use a command. */
    public boolean mayUse(Routes.Command<?> command) {
        return command.who().includes(this);
    }

    boolean isManager() {
        return people.isManager(person.id());
    }

    boolean holdsAny(Set<Role> wanted) {
        var held = roles;
        if (held == null) {
            held = people.rolesOf(person.id());
            roles = held;
        }
        return held.stream().anyMatch(wanted::contains);
    }
}

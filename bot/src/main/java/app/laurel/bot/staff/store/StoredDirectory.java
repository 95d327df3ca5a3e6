package app.laurel.bot.staff.store;

import app.laurel.bot.people.Directory;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The people of the register who work at the bank; the same for all instances, wherever they come from. */
@Component
final class StoredDirectory implements Directory {

    private final StoredRegister register;

    StoredDirectory(StoredRegister register) {
        this.register = register;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return register.roster().find(id);
    }

    @Override
    public Collection<Person> everybody() {
        return register.roster().everybody();
    }

    @Override
    public List<Person> reportsOf(PersonId manager) {
        return register.roster().reportsOf(manager);
    }

    @Override
    public List<Person> holders(Role role) {
        return register.roster().holders(role);
    }

    @Override
    public Optional<Person> former(PersonId id) {
        return register.roster().former(id);
    }
}

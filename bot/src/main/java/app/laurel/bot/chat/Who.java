package app.laurel.bot.chat;

import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.Role;
import java.util.Set;

/** Who may use a command; asked again at each use. */
public sealed interface Who {

    boolean includes(Standing standing);

    default boolean includes(Person person, People people) {
        return includes(new Standing(person, people));
    }

    static Who everybody() {
        return new Everybody();
    }

    static Who managers() {
        return new Managers();
    }

    static Who any(Role first, Role... others) {
        var roles = new java.util.HashSet<Role>(Set.of(others));
        roles.add(first);
        return new Holders(Set.copyOf(roles));
    }

    /** Whoever may by one of the two. */
    default Who or(Who other) {
        return new Either(this, other);
    }

    /** All colleagues. */
    record Everybody() implements Who {
        @Override
        public boolean includes(Standing standing) {
            return true;
        }
    }

    /** Those to whom somebody reports. */
    record Managers() implements Who {
        @Override
        public boolean includes(Standing standing) {
            return standing.isManager();
        }
    }

    /** Those who hold one of the roles. */
    record Holders(Set<Role> roles) implements Who {
        @Override
        public boolean includes(Standing standing) {
            return standing.holdsAny(roles);
        }
    }

    /** Those of one kind and those of another. */
    record Either(Who one, Who other) implements Who {
        @Override
        public boolean includes(Standing standing) {
            return one.includes(standing) || other.includes(standing);
        }
    }
}

package app.laurel.bot.staff;

import app.laurel.bot.people.Person;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody in the register: how the source last described them.
 *
 * @param missing whether the source names them no more, which may yet be its mistake
 * @param left since when they are known to have left
 */
public record Entry(Person person, boolean missing, Optional<Instant> left) {

    static Entry of(Person person) {
        return new Entry(person, false, Optional.empty());
    }

    public boolean works() {
        return left.isEmpty();
    }

    /** Whether they work here as far as anybody has believed, and the source says otherwise. */
    boolean isDoubtful() {
        return missing && works();
    }

    Entry gone() {
        return new Entry(person, true, left);
    }

    Entry leaves(Instant at) {
        return new Entry(person, true, Optional.of(at));
    }

    /** Whether they are somewhere else in the bank now, so that others decide what concerns them. */
    boolean differsInPlace(Person now) {
        return !person.manager().equals(now.manager())
                || !person.department().equals(now.department())
                || person.country() != now.country()
                || !person.roles().equals(now.roles());
    }
}

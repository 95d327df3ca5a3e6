package app.laurel.bot.people;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the bank says who works there: a file on the laptop, Microsoft Entra in the bank. */
public interface PeopleSource {

    /**
     * Reads on from a place.
     *
     * @param place where the reading before has ended; empty for the beginning
     */
    Reading read(String place);

    /** How long to wait after everything has been read. */
    Duration rest();

    /** Whether one instance reads for all of them; otherwise each reads for itself. */
    boolean isShared();

    /** What was read. */
    sealed interface Reading {}

    /** All who work at the bank: whoever is not among them has left. The same collection as before has nothing new. */
    record Everybody(Collection<Person> people) implements Reading {}

    /**
     * Some of the people as they are now, with more to read.
     *
     * @param gone who was removed, disabled, or is none of the bank's own people any more
     * @param unclear who is there but described too badly: whoever is known stays as known
     * @param next where to read on
     */
    record Some(List<Person> people, Set<PersonId> gone, Set<PersonId> unclear, String next) implements Reading {}

    /**
     * The last of them for now.
     *
     * @param roles who holds which roles; nobody else holds any
     */
    record Last(Some some, Map<PersonId, Set<Role>> roles) implements Reading {}

    /** The source wants to be left alone for so long. */
    record Busy(Duration pause) implements Reading {}

    /** The place is too old: everything has to be read anew. */
    record Expired() implements Reading {}
}

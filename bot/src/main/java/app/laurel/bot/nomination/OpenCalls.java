package app.laurel.bot.nomination;

import app.laurel.bot.money.Money;
import app.laurel.bot.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What colleagues may be nominated for just now; the voting feature knows. */
public interface OpenCalls {

    /** The cycle that takes nominations now. */
    Optional<Call> open();

    /** A cycle by its id, open or not. */
    Optional<Call> find(String cycle);

    /**
     * A cycle and its awards.
     *
     * @param closes when nominating ends
     * @param electorate who may be nominated: the cycle's snapshot
     */
    record Call(String cycle, Instant closes, List<Award> awards, Set<PersonId> electorate) {}

    /**
     * An award as nominators see it.
     *
     * @param needsApproval whether the nominee's manager decides on a nomination
     * @param rewards what a winner gets, one amount per currency
     */
    record Award(String id, String name, String criteria, boolean needsApproval, List<Money> rewards) {}
}

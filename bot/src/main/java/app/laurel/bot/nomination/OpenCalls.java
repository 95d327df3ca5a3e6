package app.laurel.bot.nomination;

import app.laurel.bot.money.Money;
import app.laurel.bot.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What colleagues may be nominated for just now; the voting feature knows. */
public interface OpenCalls {

    /** The cycle that takes nominations now. */
    Optional<Call> open();

    /** The cycles whose nominations are not on a ballot paper yet. */
    List<String> undecided();

    /** A cycle by its id, open or not. */
    Optional<Call> find(String cycle);

    /** Whether somebody may be nominated in a cycle: who was with the bank when it opened. */
    boolean isEligible(String cycle, PersonId nominee);

    /**
     * A cycle and its awards.
     *
     * @param closes when nominating ends
     */
    record Call(String cycle, Instant closes, List<Award> awards) {}

    /**
     * An award as nominators see it.
     *
     * @param needsApproval whether the nominee's manager decides on a nomination
     * @param rewards what a winner gets, one amount per currency
     */
    record Award(String id, String name, String criteria, boolean needsApproval, List<Money> rewards) {}
}

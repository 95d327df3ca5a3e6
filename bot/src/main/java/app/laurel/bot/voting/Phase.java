package app.laurel.bot.voting;

import app.laurel.bot.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a cycle is doing, with what is known only then; the awards are frozen when it opens. */
public sealed interface Phase {

    record Planned() implements Phase {}

    record Nominating(List<Award> awards) implements Phase {}

    /**
     * Between nominating and voting.
     *
     * @param picks whom HR has put on the ballot where there are too many
     */
    record Shortlisting(List<Award> awards, Map<Contest, List<PersonId>> picks) implements Phase {}

    /**
     * Colleagues vote.
     *
     * @param closed no more: the ballot boxes are being sealed and counted
     */
    record Voting(List<Award> awards, boolean closed) implements Phase {}

    record Tallied(List<Award> awards, Tally tally) implements Phase {}

    /** Some tied contests may not be shared; HR decides, one after the other. */
    record TieBreak(List<Award> awards, Tally tally, Map<Contest, PersonId> broken) implements Phase {}

    record Review(List<Award> awards, Result result) implements Phase {}

    /** Winners and their managers know; the channel hears of it at the given time. */
    record Published(List<Award> awards, Result result, Instant announceAt, Optional<Instant> announcedAt)
            implements Phase {}

    record Archived(List<Award> awards, Result result) implements Phase {}

    record Cancelled(Stage from, String reason) implements Phase {}

    default Stage stage() {
        return switch (this) {
            case Planned() -> Stage.PLANNED;
            case Nominating phase -> Stage.NOMINATING;
            case Shortlisting phase -> Stage.SHORTLISTING;
            case Voting phase -> Stage.VOTING;
            case Tallied phase -> Stage.TALLIED;
            case TieBreak phase -> Stage.TIE_BREAK;
            case Review phase -> Stage.REVIEW;
            case Published phase -> Stage.PUBLISHED;
            case Archived phase -> Stage.ARCHIVED;
            case Cancelled phase -> Stage.CANCELLED;
        };
    }

    /** The awards as they were frozen; none before the cycle opens or after it is called off. */
    default List<Award> awards() {
        return switch (this) {
            case Planned() -> List.of();
            case Cancelled(var from, var reason) -> List.of();
            case Nominating(var awards) -> awards;
            case Shortlisting(var awards, var picks) -> awards;
            case Voting(var awards, var closed) -> awards;
            case Tallied(var awards, var tally) -> awards;
            case TieBreak(var awards, var tally, var broken) -> awards;
            case Review(var awards, var result) -> awards;
            case Published(var awards, var result, var announceAt, var announcedAt) -> awards;
            case Archived(var awards, var result) -> awards;
        };
    }

    /** What came of it, once that is known. */
    default Optional<Result> outcome() {
        return switch (this) {
            case Review(var awards, var result) -> Optional.of(result);
            case Published(var awards, var result, var announceAt, var announcedAt) -> Optional.of(result);
            case Archived(var awards, var result) -> Optional.of(result);
            default -> Optional.empty();
        };
    }
}

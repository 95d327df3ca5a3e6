package app.laurel.bot.reward.rules;

import app.laurel.bot.people.PersonId;
import app.laurel.bot.reward.law.ProductClass;
import java.time.Instant;
import java.util.Optional;

/**
 * A rule version on its way to being in force; its terms never change.
 *
 * @param round 1 at first; higher when another was proposed for the same day after a no
 */
public record Proposal(RuleVersion version, ProductClass productClass, int round, Standing standing) {

    /** Whether its terms hold from their day on. */
    public boolean holds() {
        return standing instanceof Standing.SetUp || standing instanceof Standing.Approved;
    }

    public boolean waits() {
        return standing instanceof Standing.Proposed;
    }

    Proposal on(Standing next) {
        return new Proposal(version, productClass, round, next);
    }

    /** How far it is. */
    public sealed interface Standing {

        Instant at();

        /** Who has proposed it; nobody where it came with the set-up. */
        default Optional<PersonId> by() {
            return switch (this) {
                case SetUp setUp -> Optional.empty();
                case Proposed proposed -> Optional.of(proposed.maker());
                case Approved approved -> Optional.of(approved.maker());
                case Rejected rejected -> Optional.of(rejected.maker());
                case Lapsed lapsed -> Optional.of(lapsed.maker());
            };
        }

        /**
         * It came with the file of the first set-up.
         *
         * @param together how many versions of its programme that file had
         */
        record SetUp(Instant at, int together) implements Standing {}

        /** It waits for a second person. */
        record Proposed(PersonId maker, Instant at) implements Standing {}

        /** It holds from its day on. */
        record Approved(PersonId maker, PersonId checker, Instant at) implements Standing {}

        /** The second person has said no. */
        record Rejected(PersonId maker, PersonId checker, Instant at) implements Standing {}

        /** The second person's yes came when its day was too near, or the law had changed. */
        record Lapsed(PersonId maker, PersonId checker, Instant at) implements Standing {}
    }
}

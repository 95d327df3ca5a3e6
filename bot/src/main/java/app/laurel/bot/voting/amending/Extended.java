package app.laurel.bot.voting.amending;

import app.laurel.bot.voting.Cycle;
import app.laurel.bot.voting.CycleId;
import java.time.Instant;

/** What became of a wish for more time. */
public sealed interface Extended {

    record Done(Cycle cycle) implements Extended {}

    /** Only nominating and voting can be extended, and only before they close. */
    record TooLate(Cycle cycle) implements Extended {}

    /** More time ends later than now planned. */
    record NotLater(Instant closes) implements Extended {}

    record NoReason() implements Extended {}

    record NoSuchCycle(CycleId id) implements Extended {}
}

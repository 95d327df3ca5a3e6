package app.laurel.bot.voting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** When a cycle does what by itself. */
public record Calendar(Instant opens, Instant nominatingCloses, Instant votingOpens, Instant votingCloses) {

    public Calendar {
        if (!isInOrder(List.of(opens, nominatingCloses, votingOpens, votingCloses))) {
            throw new IllegalArgumentException("A cycle's dates come one after the other");
        }
    }

    /** Whether these dates can be a cycle's. */
    public static boolean isInOrder(List<Instant> dates) {
        return dates.get(0).isBefore(dates.get(1))
                && !dates.get(1).isAfter(dates.get(2))
                && dates.get(2).isBefore(dates.get(3));
    }

    /** Nominating goes on for longer, and what comes after it moves along. */
    public Calendar nominatingUntil(Instant later) {
        var longer = Duration.between(nominatingCloses, later);
        return new Calendar(opens, later, votingOpens.plus(longer), votingCloses.plus(longer));
    }

    /** Voting goes on for longer. */
    public Calendar votingUntil(Instant later) {
        return new Calendar(opens, nominatingCloses, votingOpens, later);
    }

    /** All of them, in their order. */
    public List<Instant> dates() {
        return List.of(opens, nominatingCloses, votingOpens, votingCloses);
    }
}

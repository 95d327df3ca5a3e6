package app.laurel.bot.approval;

import app.laurel.bot.people.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What waits for one person's decision, the oldest first. */
public record Desk(PersonId person, List<Waiting> waiting) {

    private static final int MOST_CARDS = 3;

    public Desk {
        waiting = List.copyOf(waiting);
    }

    public static Desk empty(PersonId person) {
        return new Desk(person, List.of());
    }

    /**
     * One decision that waits.
     *
     * @param alone whether it has a card of its own; from the fourth they share one
     */
    public record Waiting(DecisionId decision, Instant since, boolean alone) {}

    /** Those that share one card. */
    public List<Waiting> gathered() {
        return waiting.stream().filter(one -> !one.alone()).toList();
    }

    Optional<Waiting> find(DecisionId decision) {
        return waiting.stream().filter(one -> one.decision().equals(decision)).findFirst();
    }

    Desk with(DecisionId decision, Instant since) {
        var alone = waiting.stream().filter(Waiting::alone).count() < MOST_CARDS;
        var more = new ArrayList<>(waiting);
        more.add(new Waiting(decision, since, alone));
        more.sort(Comparator.comparing(Waiting::since));
        return new Desk(person, more);
    }

    Desk without(DecisionId decision) {
        return new Desk(
                person,
                waiting.stream().filter(one -> !one.decision().equals(decision)).toList());
    }
}

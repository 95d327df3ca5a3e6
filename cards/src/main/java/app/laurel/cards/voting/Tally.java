package app.laurel.cards.voting;

import java.util.List;

/** How the votes for one award fell. */
public record Tally(String award, List<Count> counts) {

    public Tally {
        counts = List.copyOf(counts);
    }

    /** The votes for one person, as a number and in words. */
    public record Count(String name, int votes, String text) {}
}

package app.laurel.bot.voting;

import app.laurel.bot.people.PersonId;
import java.util.List;

/** The candidates of one contest. */
public record Slate(Contest contest, List<Candidate> candidates) {

    /** The most names that a ballot paper lists for one award. */
    public static final int MOST_CANDIDATES = 8;

    public Slate {
        candidates = List.copyOf(candidates);
    }

    public List<PersonId> nominees() {
        return candidates.stream().map(Candidate::nominee).toList();
    }

    /** Whether it has more names than a ballot paper lists. */
    public boolean isTooLong() {
        return candidates.size() > MOST_CANDIDATES;
    }
}

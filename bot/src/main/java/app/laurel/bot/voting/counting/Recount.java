package app.laurel.bot.voting.counting;

import app.laurel.bot.voting.Tally;
import java.util.HashSet;

/** The first count and a second one of the same ballots. */
public record Recount(Tally first, Tally second) {

    public boolean isSame() {
        return new HashSet<>(first.counts()).equals(new HashSet<>(second.counts()))
                && first.total().equals(second.total());
    }
}

package app.laurel.bot.voting;

import app.laurel.bot.people.PersonId;
import java.util.List;
import java.util.Optional;

/** Who has won, and what HR should look at before it is published. */
public record Result(Tally tally, List<Winner> winners, List<Flag> flags) {

    public Result {
        winners = List.copyOf(winners);
        flags = List.copyOf(flags);
    }

    /** Somebody who wins a contest. */
    public record Winner(Contest contest, PersonId nominee) {}

    /** Something to look at. */
    public record Flag(Kind kind, Contest contest) {

        /** What it is. */
        public enum Kind {
            /** All who are tied win. */
            TIE_HONOURED,
            /** HR has decided between those who are tied. */
            TIE_BROKEN,
            NO_QUORUM,
            NO_VOTES
        }
    }

    public boolean hasWon(Contest contest, PersonId nominee) {
        return winners.contains(new Winner(contest, nominee));
    }

    /** The contest that somebody has won for this award, if they have. */
    public Optional<Contest> wonBy(AwardId award, PersonId nominee) {
        return winners.stream()
                .filter(winner -> winner.nominee().equals(nominee)
                        && winner.contest().award().equals(award))
                .map(Winner::contest)
                .findFirst();
    }
}

package app.laurel.bot.voting;

import static java.util.stream.Collectors.toSet;

import app.laurel.bot.people.PersonId;
import java.util.List;
import java.util.Set;

/** What was in the sealed ballot boxes. */
public record Tally(List<Count> counts, List<Turnout> turnouts) {

    public Tally {
        counts = List.copyOf(counts);
        turnouts = List.copyOf(turnouts);
    }

    /** How many voted for somebody in a contest; candidates without a vote count 0. */
    public record Count(Contest contest, PersonId nominee, int votes) {}

    /**
     * How many of those who may have voted.
     *
     * @param group a region; empty for the whole electorate
     */
    public record Turnout(String group, int voters, int eligible) {

        public int percent() {
            return eligible == 0 ? 0 : (int) (100L * voters / eligible);
        }
    }

    public Turnout total() {
        return turnouts.stream()
                .filter(turnout -> turnout.group().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** All races that were run. */
    public List<Contest> contests() {
        return counts.stream().map(Count::contest).distinct().sorted().toList();
    }

    /** Those with the most votes; nobody if nobody has voted. */
    public Set<PersonId> leaders(Contest contest) {
        var most = of(contest).stream().mapToInt(Count::votes).max().orElse(0);
        return of(contest).stream()
                .filter(count -> most > 0 && count.votes() == most)
                .map(Count::nominee)
                .collect(toSet());
    }

    private List<Count> of(Contest contest) {
        return counts.stream().filter(count -> count.contest().equals(contest)).toList();
    }
}

package app.laurel.bot.voting.counting;

import static java.util.stream.Collectors.groupingBy;

import app.laurel.bot.people.PersonId;
import app.laurel.bot.voting.AwardId;
import app.laurel.bot.voting.Contest;
import app.laurel.bot.voting.CycleId;
import app.laurel.bot.voting.Cycles;
import app.laurel.bot.voting.Elector;
import app.laurel.bot.voting.Electorate;
import app.laurel.bot.voting.Tally;
import app.laurel.bot.voting.Tally.Count;
import app.laurel.bot.voting.Tally.Turnout;
import app.laurel.bot.voting.ballot.Ballots;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Adds up what is in the sealed ballot boxes. */
final class Tallying {

    private final Cycles cycles;
    private final Ballots ballots;

    Tallying(Cycles cycles, Ballots ballots) {
        this.cycles = cycles;
        this.ballots = ballots;
    }

    Tally tally(CycleId id) {
        Map<Choice, Integer> votes = new HashMap<>();
        var voters = ballots.count(id, (award, nominee) -> votes.merge(new Choice(award, nominee), 1, Integer::sum));
        return new Tally(counts(id, votes), turnouts(cycles.electorate(id), voters));
    }

    private List<Count> counts(CycleId id, Map<Choice, Integer> votes) {
        return cycles.paper(id).slates().stream()
                .flatMap(slate -> slate.nominees().stream().map(nominee -> count(slate.contest(), nominee, votes)))
                .toList();
    }

    private static Count count(Contest contest, PersonId nominee, Map<Choice, Integer> votes) {
        return new Count(contest, nominee, votes.getOrDefault(new Choice(contest.award(), nominee), 0));
    }

    private static List<Turnout> turnouts(Electorate electorate, Set<PersonId> voters) {
        var everybody = electorate.electors().values();
        var byRegion = new TreeMap<>(everybody.stream().collect(groupingBy(Elector::region)));
        return Stream.concat(
                        Stream.of(turnout("", everybody, voters)),
                        byRegion.entrySet().stream().map(entry -> turnout(entry.getKey(), entry.getValue(), voters)))
                .toList();
    }

    private static Turnout turnout(String group, Collection<Elector> electors, Set<PersonId> voters) {
        var voted = electors.stream().filter(elector -> voters.contains(elector.id()));
        return new Turnout(group, (int) voted.count(), electors.size());
    }

    private record Choice(AwardId award, PersonId nominee) {}
}

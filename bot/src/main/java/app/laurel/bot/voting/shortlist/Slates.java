package app.laurel.bot.voting.shortlist;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;

import app.laurel.bot.nomination.Nomination;
import app.laurel.bot.nomination.NominationId;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.voting.Award;
import app.laurel.bot.voting.Candidate;
import app.laurel.bot.voting.Contest;
import app.laurel.bot.voting.Electorate;
import app.laurel.bot.voting.Slate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes slates of approved nominations: each nominee once per contest, with all that was written about them. */
final class Slates {

    private Slates() {}

    static List<Slate> of(List<Award> awards, Electorate electorate, List<Nomination> approved) {
        var byContest = new TreeMap<Contest, List<Nomination>>();
        approved.forEach(nomination -> contest(awards, electorate, nomination)
                .ifPresent(contest -> byContest
                        .computeIfAbsent(contest, none -> new ArrayList<>())
                        .add(nomination)));
        return byContest.entrySet().stream()
                .map(entry -> new Slate(entry.getKey(), candidates(entry.getValue())))
                .toList();
    }

    private static Optional<Contest> contest(List<Award> awards, Electorate electorate, Nomination nomination) {
        return awards.stream()
                .filter(award -> award.id().value().equals(nomination.id().award()))
                .findFirst()
                .flatMap(award -> electorate.find(nomination.nominee()).map(award::contestOf));
    }

    private static List<Candidate> candidates(List<Nomination> nominations) {
        Map<PersonId, List<NominationId>> byNominee = nominations.stream()
                .collect(groupingBy(
                        Nomination::nominee,
                        LinkedHashMap::new,
                        Collectors.mapping(Nomination::id, Collectors.toList())));
        return byNominee.entrySet().stream()
                .map(entry -> new Candidate(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** What goes on the ballot: HR's picks where there are too many, else those whom most colleagues propose. */
    static Slate cut(Slate slate, Map<Contest, List<PersonId>> picks) {
        if (!slate.isTooLong()) {
            return slate;
        }
        var picked = picks.getOrDefault(slate.contest(), List.of());
        var chosen = picked.isEmpty()
                ? slate.candidates().stream()
                        .sorted(comparingInt((Candidate candidate) ->
                                -candidate.nominations().size()))
                        .limit(Slate.MOST_CANDIDATES)
                        .toList()
                : slate.candidates().stream()
                        .filter(candidate -> picked.contains(candidate.nominee()))
                        .toList();
        return new Slate(slate.contest(), chosen);
    }
}

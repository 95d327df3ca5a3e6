package app.laurel.bot.voting.store;

import app.laurel.bot.people.PersonId;
import app.laurel.bot.voting.Contest;
import app.laurel.bot.voting.Result;
import app.laurel.bot.voting.Tally;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A tally, and what came of it, as they are kept within a cycle. */
record ResultDocument(List<Counted> counts, List<Turnout> turnouts, List<Named> winners, List<Flagged> flags) {

    record Counted(ContestDocument contest, PersonId nominee, int votes) {}

    record Turnout(String group, int voters, int eligible) {}

    record Named(ContestDocument contest, PersonId nominee) {}

    record Flagged(Result.Flag.Kind kind, ContestDocument contest) {}

    static ResultDocument of(Tally tally) {
        return of(new Result(tally, List.of(), List.of()));
    }

    /** A tally and the ties that were broken so far, as if each made a winner. */
    static ResultDocument of(Tally tally, Map<Contest, PersonId> broken) {
        var winners = new TreeMap<>(broken)
                .entrySet().stream()
                        .map(entry -> new Result.Winner(entry.getKey(), entry.getValue()))
                        .toList();
        return of(new Result(tally, winners, List.of()));
    }

    static ResultDocument of(Result result) {
        var tally = result.tally();
        return new ResultDocument(
                tally.counts().stream()
                        .map(count -> new Counted(ContestDocument.of(count.contest()), count.nominee(), count.votes()))
                        .toList(),
                tally.turnouts().stream()
                        .map(turnout -> new Turnout(turnout.group(), turnout.voters(), turnout.eligible()))
                        .toList(),
                result.winners().stream()
                        .map(winner -> new Named(ContestDocument.of(winner.contest()), winner.nominee()))
                        .toList(),
                result.flags().stream()
                        .map(flag -> new Flagged(flag.kind(), ContestDocument.of(flag.contest())))
                        .toList());
    }

    Tally toTally() {
        return new Tally(
                counts.stream()
                        .map(count -> new Tally.Count(count.contest().toContest(), count.nominee(), count.votes()))
                        .toList(),
                turnouts.stream()
                        .map(turnout -> new Tally.Turnout(turnout.group(), turnout.voters(), turnout.eligible()))
                        .toList());
    }

    Result toResult() {
        return new Result(
                toTally(),
                winners.stream()
                        .map(winner -> new Result.Winner(winner.contest().toContest(), winner.nominee()))
                        .toList(),
                flags.stream()
                        .map(flag -> new Result.Flag(flag.kind(), flag.contest().toContest()))
                        .toList());
    }
}

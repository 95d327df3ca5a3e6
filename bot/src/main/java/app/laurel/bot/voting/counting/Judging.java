package app.laurel.bot.voting.counting;

import app.laurel.bot.people.PersonId;
import app.laurel.bot.voting.Award;
import app.laurel.bot.voting.Contest;
import app.laurel.bot.voting.Phase;
import app.laurel.bot.voting.Result;
import app.laurel.bot.voting.Result.Flag;
import app.laurel.bot.voting.Result.Winner;
import app.laurel.bot.voting.Tally;
import app.laurel.bot.voting.Ties;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says who has won by a tally, and whether HR must break a tie first. */
final class Judging {

    private Judging() {}

    /** The phase that follows a tally, given the ties that HR has broken so far. */
    static Phase judge(List<Award> awards, Tally tally, Map<Contest, PersonId> broken) {
        var open = tied(awards, tally).stream().anyMatch(contest -> !broken.containsKey(contest));
        return open
                ? new Phase.TieBreak(awards, tally, broken)
                : new Phase.Review(awards, result(awards, tally, broken));
    }

    /** The contests whose tie may not be shared. */
    static List<Contest> tied(List<Award> awards, Tally tally) {
        return tally.contests().stream()
                .filter(contest -> tally.leaders(contest).size() > 1)
                .filter(contest -> award(awards, contest).ties() == Ties.BREAK)
                .toList();
    }

    private static Result result(List<Award> awards, Tally tally, Map<Contest, PersonId> broken) {
        var winners = new ArrayList<Winner>();
        var flags = new ArrayList<Flag>();
        for (var contest : tally.contests()) {
            var leaders = tally.leaders(contest);
            var chosen = broken.containsKey(contest) ? Set.of(broken.get(contest)) : leaders;
            chosen.stream()
                    .sorted(Comparator.comparing(PersonId::value))
                    .forEach(nominee -> winners.add(new Winner(contest, nominee)));
            flags.addAll(flags(award(awards, contest), contest, leaders.size(), chosen.size(), tally));
        }
        return new Result(tally, winners, flags);
    }

    private static List<Flag> flags(Award award, Contest contest, int leaders, int winners, Tally tally) {
        var flags = new ArrayList<Flag>();
        if (leaders == 0) {
            flags.add(new Flag(Flag.Kind.NO_VOTES, contest));
        }
        if (leaders > 1) {
            flags.add(new Flag(winners > 1 ? Flag.Kind.TIE_HONOURED : Flag.Kind.TIE_BROKEN, contest));
        }
        if (award.quorum().isPresent()
                && tally.total().percent() < award.quorum().getAsInt()) {
            flags.add(new Flag(Flag.Kind.NO_QUORUM, contest));
        }
        return flags;
    }

    private static Award award(List<Award> awards, Contest contest) {
        return awards.stream()
                .filter(award -> award.id().equals(contest.award()))
                .findFirst()
                .orElseThrow();
    }
}

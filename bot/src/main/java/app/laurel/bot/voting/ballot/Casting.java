package app.laurel.bot.voting.ballot;

import app.laurel.bot.people.PersonId;
import app.laurel.bot.voting.AwardId;
import app.laurel.bot.voting.Cycle;
import app.laurel.bot.voting.CycleId;
import app.laurel.bot.voting.Cycles;
import app.laurel.bot.voting.Elector;
import app.laurel.bot.voting.Phase;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes votes: one ballot per person and award, which can change until voting closes. */
public final class Casting {

    private final Cycles cycles;
    private final Ballots ballots;
    private final InstantSource clock;

    Casting(Cycles cycles, Ballots ballots, InstantSource clock) {
        this.cycles = cycles;
        this.ballots = ballots;
        this.clock = clock;
    }

    /** The cycle in which people vote now. */
    public Optional<Cycle> now() {
        return cycles.underWay().stream().filter(this::takesVotes).findFirst();
    }

    /** What a voter can choose from; nothing for somebody who came after the cycle opened. */
    public Ballot ballot(Cycle cycle, PersonId voter) {
        return cycles.elector(cycle.id(), voter)
                .map(elector -> ballot(cycle, elector))
                .orElseGet(() -> new Ballot(cycle, List.of(), Map.of()));
    }

    private Ballot ballot(Cycle cycle, Elector voter) {
        var slates = cycles.paper(cycle.id()).forVoter(cycle.id(), cycle.awards(), voter);
        return new Ballot(cycle, slates, ballots.of(cycle.id(), voter.id()));
    }

    public Cast cast(PersonId voter, CycleId id, Map<AwardId, PersonId> choices) {
        return cycles.find(id).map(cycle -> cast(voter, cycle, choices)).orElseGet(Cast.NoSuchCycle::new);
    }

    private Cast cast(PersonId voter, Cycle cycle, Map<AwardId, PersonId> choices) {
        if (!takesVotes(cycle)) {
            return new Cast.Closed(cycle);
        }
        return cycles.elector(cycle.id(), voter)
                .map(elector -> cast(ballot(cycle, elector), voter, choices))
                .orElseGet(() -> new Cast.NotEligible(cycle));
    }

    private Cast cast(Ballot ballot, PersonId voter, Map<AwardId, PersonId> choices) {
        if (choices.isEmpty()) {
            return new Cast.NothingChosen(ballot);
        }
        if (choices.containsValue(voter)) {
            return new Cast.OwnName(ballot);
        }
        if (!choices.entrySet().stream().allMatch(choice -> ballot.lists(choice.getKey(), choice.getValue()))) {
            return new Cast.NotOnBallot(ballot);
        }
        return ballots.cast(ballot.cycle().id(), voter, choices)
                ? new Cast.Counted(ballot.with(choices))
                : new Cast.Closed(ballot.cycle());
    }

    private boolean takesVotes(Cycle cycle) {
        return cycle.phase() instanceof Phase.Voting(var awards, var closed)
                && !closed
                && clock.instant().isBefore(cycle.calendar().votingCloses());
    }

    /** Who could still vote and hasn't. */
    public List<PersonId> silent(Cycle cycle) {
        if (!takesVotes(cycle)) {
            return List.of();
        }
        var voters = ballots.voters(cycle.id());
        var paper = cycles.paper(cycle.id());
        return cycles.electorate(cycle.id()).electors().values().stream()
                .filter(elector -> !voters.contains(elector.id()))
                .filter(elector ->
                        !paper.forVoter(cycle.id(), cycle.awards(), elector).isEmpty())
                .map(Elector::id)
                .toList();
    }
}

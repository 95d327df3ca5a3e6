package app.laurel.bot.voting;

import app.laurel.bot.people.PersonId;
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
        return new Ballot(cycle, slates(cycle, voter), ballots.of(cycle.id(), voter));
    }

    public Cast cast(PersonId voter, CycleId id, Map<AwardId, PersonId> choices) {
        return cycles.find(id).map(cycle -> cast(voter, cycle, choices)).orElseGet(Cast.NoSuchCycle::new);
    }

    private Cast cast(PersonId voter, Cycle cycle, Map<AwardId, PersonId> choices) {
        if (!takesVotes(cycle)) {
            return new Cast.Closed(cycle);
        }
        if (cycles.electorate(cycle.id()).find(voter).isEmpty()) {
            return new Cast.NotEligible(cycle);
        }
        var ballot = ballot(cycle, voter);
        if (choices.isEmpty()) {
            return new Cast.NothingChosen(ballot);
        }
        if (choices.containsValue(voter)) {
            return new Cast.OwnName(ballot);
        }
        if (!choices.entrySet().stream().allMatch(choice -> ballot.lists(choice.getKey(), choice.getValue()))) {
            return new Cast.NotOnBallot(ballot);
        }
        return ballots.cast(cycle.id(), voter, choices)
                ? new Cast.Counted(ballot(cycle, voter))
                : new Cast.Closed(cycle);
    }

    private boolean takesVotes(Cycle cycle) {
        return cycle.phase() instanceof Phase.Voting(var awards, var closed)
                && !closed
                && clock.instant().isBefore(cycle.calendar().votingCloses());
    }

    private List<Slate> slates(Cycle cycle, PersonId voter) {
        return cycles.electorate(cycle.id())
                .find(voter)
                .map(elector -> cycles.paper(cycle.id()).forVoter(cycle.id(), cycle.awards(), elector))
                .orElse(List.of());
    }

    /** Who could still vote and hasn't. */
    public List<PersonId> silent(Cycle cycle) {
        var voters = ballots.voters(cycle.id());
        return cycles.electorate(cycle.id()).people().stream()
                .filter(person -> takesVotes(cycle) && !voters.contains(person))
                .filter(person -> !slates(cycle, person).isEmpty())
                .toList();
    }
}

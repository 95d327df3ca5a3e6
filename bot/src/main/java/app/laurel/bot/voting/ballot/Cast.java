package app.laurel.bot.voting.ballot;

import app.laurel.bot.voting.Cycle;

/** What became of a vote. */
public sealed interface Cast {

    record Counted(Ballot ballot) implements Cast {}

    /** Voting is over, or hasn't begun. */
    record Closed(Cycle cycle) implements Cast {}

    /** The voter wasn't with the bank when the cycle opened. */
    record NotEligible(Cycle cycle) implements Cast {}

    record OwnName(Ballot ballot) implements Cast {}

    /** The name isn't on this voter's ballot for that award. */
    record NotOnBallot(Ballot ballot) implements Cast {}

    record NothingChosen(Ballot ballot) implements Cast {}

    record NoSuchCycle() implements Cast {}
}

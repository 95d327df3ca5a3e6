package app.laurel.bot.voting.ballot;

import app.laurel.bot.voting.Cycle;
import app.laurel.bot.voting.Cycles;
import app.laurel.bot.voting.Tally.Turnout;

/** Says how many have voted so far, and never for whom. */
public final class Turnouts {

    private final Cycles cycles;
    private final Ballots ballots;

    Turnouts(Cycles cycles, Ballots ballots) {
        this.cycles = cycles;
        this.ballots = ballots;
    }

    public Turnout of(Cycle cycle) {
        var electorate = cycles.electorate(cycle.id()).people();
        return new Turnout("", ballots.voters(cycle.id()).size(), electorate.size());
    }
}

package app.laurel.bot.voting.counting;

import app.laurel.bot.voting.Cycle;

/** What became of HR's word on a tie. */
public sealed interface Broken {

    record Done(Cycle cycle) implements Broken {}

    /** Nobody decides on a tie that they are part of. */
    record OwnCase() implements Broken {}

    /** There is no such tie, or the name isn't among those who are tied. */
    record NotTied(Cycle cycle) implements Broken {}

    record NotNow() implements Broken {}
}

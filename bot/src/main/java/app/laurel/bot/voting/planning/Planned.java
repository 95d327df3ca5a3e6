package app.laurel.bot.voting.planning;

import app.laurel.bot.voting.Cycle;

/** What became of a plan. */
public sealed interface Planned {

    record Ahead(Cycle cycle) implements Planned {}

    /** The id is taken; the cycle stays as it was. */
    record AlreadyPlanned(Cycle cycle) implements Planned {}

    /** It would have closed before it begins. */
    record InThePast() implements Planned {}
}

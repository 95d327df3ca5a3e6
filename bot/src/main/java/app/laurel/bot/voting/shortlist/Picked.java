package app.laurel.bot.voting.shortlist;

import app.laurel.bot.voting.Cycle;
import app.laurel.bot.voting.Slate;

/** What became of HR's choice of names for the ballot. */
public sealed interface Picked {

    record Done(Cycle cycle, Slate slate) implements Picked {}

    /** At least one name and at most eight, all of them approved. */
    record NotThese(Slate slate) implements Picked {}

    record NotNow() implements Picked {}
}

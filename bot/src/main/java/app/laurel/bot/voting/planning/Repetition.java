package app.laurel.bot.voting.planning;

import app.laurel.bot.event.Actor;

/** Whether a new cycle is planned by itself each month. */
public interface Repetition {

    boolean isMonthly();

    void monthly(Actor actor);
}

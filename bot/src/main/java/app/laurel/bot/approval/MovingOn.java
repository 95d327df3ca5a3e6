package app.laurel.bot.approval;

import app.laurel.bot.event.Actor;
import app.laurel.bot.people.PersonId;

/** Moves what waits for somebody to the next in line, as far as they may not decide it any more. */
public final class MovingOn {

    private final Desks desks;
    private final Escalating escalating;

    MovingOn(Desks desks, Escalating escalating) {
        this.desks = desks;
        this.escalating = escalating;
    }

    /** To be called when somebody's role or place in the bank has changed. */
    public void recheck(PersonId person, Actor actor) {
        desks.of(person).waiting().forEach(waiting -> escalating.moveOn(waiting.decision(), person, actor));
    }
}

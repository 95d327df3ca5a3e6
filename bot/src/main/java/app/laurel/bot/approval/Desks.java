package app.laurel.bot.approval;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.people.PersonId;
import java.util.function.Function;

/** The desks of all who decide. */
public interface Desks {

    Desk of(PersonId person);

    /** Changes a desk, if the rule finds something to change. */
    void change(PersonId person, Actor actor, Function<Desk, Decision<Desk, Boolean>> rule);
}

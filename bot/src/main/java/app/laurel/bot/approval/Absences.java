package app.laurel.bot.approval;

import app.laurel.bot.event.Actor;
import app.laurel.bot.people.PersonId;
import java.util.Optional;

/** Who is away. */
public interface Absences {

    Optional<Absence> of(PersonId person);

    void set(Absence absence, Actor actor);
}

package app.laurel.bot.approval;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.staff.PersonLeft;
import app.laurel.bot.staff.PersonMoved;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Moves what waits for a decision to whoever may make it now, when people leave the bank or move within it. */
@Component
final class Succession implements Reacting {

    private static final Actor RULE = Actor.rule("succession");

    private final MovingOn movingOn;
    private final Absences absences;
    private final People people;

    Succession(MovingOn movingOn, Absences absences, People people) {
        this.movingOn = movingOn;
        this.absences = absences;
        this.people = people;
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(PersonLeft.class, "approval.left", (event, at) -> left(event.person()));
        reactions.on(PersonMoved.class, "approval.moved", (event, at) -> moved(event.person(), event.from()));
    }

    /** Whoever decided in their place has lost the right to with them. */
    private void left(PersonId person) {
        movingOn.recheck(person, RULE);
        absences.of(person).flatMap(Absence::delegate).ifPresent(delegate -> movingOn.recheck(delegate, RULE));
    }

    /** The managers above have changed as well. */
    private void moved(PersonId person, Optional<PersonId> from) {
        movingOn.recheck(person, RULE);
        from.ifPresent(manager -> {
            movingOn.recheck(manager, RULE);
            people.managersAbove(manager).stream().map(Person::id).forEach(above -> movingOn.recheck(above, RULE));
        });
    }
}

package app.laurel.bot.approval.store;

import app.laurel.bot.approval.Absence;
import app.laurel.bot.approval.Absences;
import app.laurel.bot.approval.WentAway;
import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.store.Aggregates;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Trail;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is away, each person as a document. */
@Component
final class StoredAbsences implements Absences {

    private final Aggregates<Absence, AbsenceDocument> absences;

    StoredAbsences(Documents documents, Trail trail) {
        this.absences = new Aggregates<>(
                documents, trail, AbsenceDocument.class, AbsenceDocument::absence, AbsenceDocument::of);
    }

    @Override
    public Optional<Absence> of(PersonId person) {
        return absences.find(key(person));
    }

    @Override
    public void set(Absence absence, Actor actor) {
        absences.decide(
                key(absence.person()),
                actor,
                before -> before.filter(absence::equals).isPresent()
                        ? Decision.answer(false)
                        : Decision.change(absence, true, new WentAway(absence.person())));
    }

    private static Key key(PersonId person) {
        return new Key("S|away|" + person, "away");
    }
}

package app.laurel.bot.approval.store;

import app.laurel.bot.approval.Absence;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;
import java.time.Instant;
import java.util.Optional;

/** An absence as it is kept. */
@Kind("absence")
record AbsenceDocument(String person, Instant until, Optional<String> delegate) implements Document {

    static AbsenceDocument of(Absence absence) {
        return new AbsenceDocument(
                absence.person().value(), absence.until(), absence.delegate().map(PersonId::value));
    }

    Absence absence() {
        return new Absence(new PersonId(person), until, delegate.map(PersonId::new));
    }
}

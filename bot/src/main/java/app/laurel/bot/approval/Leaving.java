package app.laurel.bot.approval;

import app.laurel.bot.event.Actor;
import app.laurel.bot.people.People;
import app.laurel.bot.people.PersonId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Says that somebody is away, and who decides for them meanwhile. */
public final class Leaving {

    private final Absences absences;
    private final Seats seats;
    private final People people;
    private final InstantSource clock;

    public Leaving(Absences absences, People people, InstantSource clock) {
        this.absences = absences;
        this.seats = new Seats(people);
        this.people = people;
        this.clock = clock;
    }

    /** What becomes of the wish to be away. */
    public sealed interface Outcome {

        record Saved(Absence absence) implements Outcome {}

        record InThePast() implements Outcome {}

        record OneselfNamed() implements Outcome {}

        /** The one named could never decide for this person. */
        record Unfit(PersonId delegate) implements Outcome {}
    }

    public Outcome leave(PersonId person, Instant until, Optional<PersonId> delegate) {
        if (!until.isAfter(clock.instant())) {
            return new Outcome.InThePast();
        }
        if (delegate.filter(person::equals).isPresent()) {
            return new Outcome.OneselfNamed();
        }
        if (delegate.filter(one -> !couldStandIn(person, one)).isPresent()) {
            return new Outcome.Unfit(delegate.get());
        }
        var absence = new Absence(person, until, delegate);
        absences.set(absence, Actor.person(person));
        return new Outcome.Saved(absence);
    }

    /** Says that somebody is back. */
    public void comeBack(PersonId person) {
        absences.of(person)
                .filter(absence -> absence.covers(clock.instant()))
                .ifPresent(absence ->
                        absences.set(new Absence(person, clock.instant(), Optional.empty()), Actor.person(person)));
    }

    public Optional<Absence> absence(PersonId person) {
        return absences.of(person).filter(absence -> absence.covers(clock.instant()));
    }

    private boolean couldStandIn(PersonId person, PersonId delegate) {
        for (var capacity : Capacity.values()) {
            if (seats.isFitFor(capacity, person) && seats.isFitFor(capacity, delegate)) {
                return true;
            }
        }
        return people.find(delegate).isPresent() && people.isAbove(delegate, person);
    }
}

package app.laurel.bot.approval;

import app.laurel.bot.people.People;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Puts together who is in line for a request, from the people, the authority of the day and who is away. */
final class Lines {

    private final Seats seats;
    private final Delegation delegation;
    private final Absences absences;
    private final InstantSource clock;

    Lines(People people, Delegation delegation, Absences absences, InstantSource clock) {
        this.seats = new Seats(people);
        this.delegation = delegation;
        this.absences = absences;
        this.clock = clock;
    }

    Line of(DecisionRequest request) {
        return new Line(request, seats, authority(), absences);
    }

    boolean allowTogether(DecisionRequest request) {
        return authority().allowsTogether(request);
    }

    private Authority authority() {
        return delegation.on(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}

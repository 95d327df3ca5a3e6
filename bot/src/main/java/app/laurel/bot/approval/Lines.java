package app.laurel.bot.approval;

import app.laurel.bot.people.People;

/** Puts together who is in line for a request, from the people, the authority table and who is away. */
final class Lines {

    private final Seats seats;
    private final Authority authority;
    private final Absences absences;

    Lines(People people, Authority authority, Absences absences) {
        this.seats = new Seats(people);
        this.authority = authority;
        this.absences = absences;
    }

    Line of(DecisionRequest request) {
        return new Line(request, seats, authority, absences);
    }

    boolean allowTogether(DecisionRequest request) {
        return authority.allowsTogether(request);
    }
}

package app.laurel.bot.approval;

import app.laurel.bot.people.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Who may decide one request as things stand now, in the order in which they are asked. */
final class Line {

    private final DecisionRequest request;
    private final Seats seats;
    private final Authority authority;
    private final Absences absences;
    private final List<Seat> seated;

    Line(DecisionRequest request, Seats seats, Authority authority, Absences absences) {
        this.request = request;
        this.seats = seats;
        this.authority = authority;
        this.absences = absences;
        this.seated = seats.of(request);
    }

    boolean needsTwo() {
        return authority.needsTwo(request);
    }

    /** How many must be asked at first. */
    int atFirst() {
        return needsTwo() ? 2 : 1;
    }

    /** Whether somebody was in line for it, within their authority or not. */
    boolean seats(Asked asked) {
        return seated.stream().anyMatch(seat -> fits(asked, seat));
    }

    boolean hasAuthority(Asked asked) {
        return seated.stream().anyMatch(seat -> fits(asked, seat) && authority.suffices(request, seat.capacity()));
    }

    /** Everybody to be asked, in order; for those who are away whoever stands in, those without anybody last. */
    List<Asked> order(Instant now) {
        var present = new LinkedHashMap<PersonId, Asked>();
        var away = new ArrayList<Asked>();
        for (var seat : seated) {
            if (authority.suffices(request, seat.capacity())) {
                var absence = absences.of(seat.person()).filter(one -> one.covers(now));
                var asked = absence.isEmpty() ? Optional.of(direct(seat, now)) : standIn(absence.get(), seat, now);
                asked.ifPresentOrElse(one -> present.putIfAbsent(one.person(), one), () -> away.add(direct(seat, now)));
            }
        }
        away.forEach(one -> present.putIfAbsent(one.person(), one));
        return List.copyOf(present.values());
    }

    private Optional<Asked> standIn(Absence absence, Seat seat, Instant now) {
        return absence.delegate()
                .filter(delegate -> isFit(delegate, seat.capacity()))
                .map(delegate -> new Asked(delegate, now, Optional.of(seat.person())));
    }

    private boolean fits(Asked asked, Seat seat) {
        return asked.principal().equals(seat.person())
                && (asked.insteadOf().isEmpty() || isFit(asked.person(), seat.capacity()));
    }

    private boolean isFit(PersonId delegate, Capacity capacity) {
        return seats.isImpartial(delegate, request) && seats.isFitFor(capacity, delegate);
    }

    private static Asked direct(Seat seat, Instant now) {
        return new Asked(seat.person(), now, Optional.empty());
    }
}

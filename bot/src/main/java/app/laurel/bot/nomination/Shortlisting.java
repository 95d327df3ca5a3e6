package app.laurel.bot.nomination;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.people.PersonId;
import java.util.List;

/** Lets HR decide, between nominating and voting, what nobody has decided before: silence is not a no. */
public final class Shortlisting {

    private final Nominations nominations;

    Shortlisting(Nominations nominations) {
        this.nominations = nominations;
    }

    public List<Nomination> undecided(String cycle) {
        return nominations.of(cycle).stream()
                .filter(nomination -> nomination.stage().isUndecided())
                .toList();
    }

    public Shortlisted approve(PersonId by, NominationId id) {
        return decide(by, id, new Standing.Approved(), new NominationApproved(id));
    }

    public Shortlisted reject(PersonId by, NominationId id, String reason) {
        return decide(by, id, new Standing.Rejected(reason), new NominationRejected(id));
    }

    private Shortlisted decide(PersonId by, NominationId id, Standing next, DomainEvent event) {
        if (by.equals(id.nominator()) || by.equals(id.nominee())) {
            return new Shortlisted.OwnCase(id);
        }
        return nominations.decide(
                id,
                Actor.person(by),
                (before, gate) -> before.filter(found ->
                                gate == Gate.SHORTLISTING && found.stage().isUndecided())
                        .map(found -> change(found.to(next), event))
                        .orElseGet(() -> Decision.answer(new Shortlisted.NotWaiting(id))));
    }

    private static Decision<Nomination, Shortlisted> change(Nomination after, DomainEvent event) {
        return Decision.change(after, new Shortlisted.Done(after), event);
    }
}

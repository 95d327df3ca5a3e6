package app.laurel.bot.nomination;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.event.DomainEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Brings the nominations of a cycle to their end, step by step as the cycle goes; each step is safe to repeat. */
public final class Concluding {

    private static final Actor CYCLE = Actor.system("cycle");

    private final Nominations nominations;

    Concluding(Nominations nominations) {
        this.nominations = nominations;
    }

    /** Nobody nominates any more. */
    public void closeSubmissions(String cycle) {
        nominations.shut(cycle, Gate.SHORTLISTING);
    }

    /** Nothing changes any more: what is undecided lapses, and the approved ones are what the ballot is made of. */
    public List<Nomination> settle(String cycle) {
        nominations.shut(cycle, Gate.FINAL);
        nominations.of(cycle).stream()
                .filter(nomination -> nomination.stage().isUndecided())
                .forEach(nomination -> lapse(nomination.id()));
        return approved(cycle);
    }

    public List<Nomination> approved(String cycle) {
        return nominations.of(cycle).stream()
                .filter(nomination -> nomination.stage() == Stage.APPROVED)
                .toList();
    }

    /** The result of the vote. */
    public void conclude(NominationId id, boolean awarded) {
        var next = awarded ? new Standing.Awarded() : new Standing.NotSelected();
        move(id, next, new NominationConcluded(id, awarded));
    }

    /** The channel has heard of it. */
    public void announced(NominationId id) {
        move(id, new Standing.Announced(), new NominationAnnounced(id));
    }

    private void lapse(NominationId id) {
        move(id, new Standing.Lapsed(), new NominationLapsed(id));
    }

    private void move(NominationId id, Standing next, DomainEvent event) {
        Function<Nomination, Decision<Nomination, Boolean>> move =
                found -> Decision.change(found.to(next), true, event);
        nominations.decide(
                id, CYCLE, (before, gate) -> movable(before, next).map(move).orElseGet(() -> Decision.answer(false)));
    }

    private static Optional<Nomination> movable(Optional<Nomination> before, Standing next) {
        return before.filter(found -> found.may(next.stage()));
    }
}

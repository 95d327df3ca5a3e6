package app.laurel.bot.nomination;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.event.DomainEvent;
import java.util.List;

/** Moves a nomination as its approvers decide. */
final class Deciding {

    private final Nominations nominations;

    Deciding(Nominations nominations) {
        this.nominations = nominations;
    }

    /** Somebody has been asked. */
    void opened(NominationId id, int round) {
        move(
                id,
                round,
                Actor.rule("nomination-approval"),
                new Standing.PendingApproval(),
                new NominationOpened(id, round));
    }

    void approve(NominationId id, int round, Actor by) {
        move(id, round, by, new Standing.Approved(), new NominationApproved(id));
    }

    void reject(NominationId id, int round, Actor by, String reason) {
        move(id, round, by, new Standing.Rejected(reason), new NominationRejected(id));
    }

    void giveBack(NominationId id, int round, Actor by, String question) {
        move(id, round, by, new Standing.Returned(question), new NominationReturned(id, round));
    }

    // Whatever comes late, twice, or for an earlier round finds nothing to move.
    private void move(NominationId id, int round, Actor by, Standing next, DomainEvent event) {
        nominations.decide(
                id,
                by,
                (before, gate) -> before.filter(found -> gate != Gate.FINAL && found.round() == round)
                        .filter(found -> found.may(next.stage()))
                        .map(found -> Decision.<Nomination, List<?>>change(found.to(next), List.of(), event))
                        .orElseGet(() -> Decision.answer(List.of())));
    }
}

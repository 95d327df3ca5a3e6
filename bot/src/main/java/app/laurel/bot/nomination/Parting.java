package app.laurel.bot.nomination;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.staff.PersonLeft;

/** Closes what is proposed for somebody who leaves; what they have proposed themselves stands. */
final class Parting implements Reacting {

    private static final Actor RULE = Actor.rule("nominee-left");

    private final Nominations nominations;
    private final OpenCalls calls;

    Parting(Nominations nominations, OpenCalls calls) {
        this.nominations = nominations;
        this.calls = calls;
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(PersonLeft.class, "nomination.nominee-left", (event, at) -> close(event.person()));
    }

    private void close(PersonId nominee) {
        calls.undecided().stream()
                .flatMap(cycle -> nominations.of(cycle).stream())
                .filter(nomination -> nomination.nominee().equals(nominee))
                .forEach(nomination -> close(nomination.id()));
    }

    // Once the ballot paper is written the vote goes by the cycle's snapshot, whoever has left since.
    private void close(NominationId id) {
        nominations.decide(
                id,
                RULE,
                (before, gate) -> before.filter(found -> gate != Gate.FINAL && found.may(Stage.WITHDRAWN))
                        .map(found -> Decision.<Nomination, Boolean>change(
                                found.to(new Standing.Withdrawn()),
                                true,
                                new NominationWithdrawn(id, found.round()),
                                new NominationClosed(id)))
                        .orElseGet(() -> Decision.answer(false)));
    }
}

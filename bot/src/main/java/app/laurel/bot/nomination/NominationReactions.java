package app.laurel.bot.nomination;

import app.laurel.bot.approval.Decided;
import app.laurel.bot.event.Occurrence;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;

/** What follows by itself: a submitted nomination asks for a decision, and moves as it is decided. */
final class NominationReactions implements Reacting {

    private final Nominations nominations;
    private final OwnNominations own;
    private final Asking asking;
    private final Deciding deciding;

    NominationReactions(Nominations nominations, OwnNominations own, Asking asking, Deciding deciding) {
        this.nominations = nominations;
        this.own = own;
        this.asking = asking;
        this.deciding = deciding;
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(NominationSubmitted.class, "nomination.ask", this::ask);
        reactions.on(
                NominationSubmitted.class, "nomination.note", (event, at) -> own.note(event.nomination(), at.at()));
        reactions.on(Decided.class, "nomination.decide", this::decide);
        reactions.on(
                NominationWithdrawn.class,
                "nomination.stop-asking",
                (event, at) -> asking.stopAsking(event.nomination(), event.round()));
        reactions.on(NominationApproved.class, "nomination.approved", (event, at) -> settled(event.nomination()));
        reactions.on(NominationRejected.class, "nomination.rejected", (event, at) -> settled(event.nomination()));
        reactions.on(NominationLapsed.class, "nomination.lapsed", (event, at) -> settled(event.nomination()));
    }

    private void ask(NominationSubmitted event, Occurrence at) {
        nominations
                .find(event.nomination())
                .filter(found -> found.stage() == Stage.SUBMITTED && found.round() == event.round())
                .ifPresent(found -> {
                    asking.ask(found.id(), found.round());
                    deciding.opened(found.id(), found.round());
                });
    }

    private void decide(Decided event, Occurrence at) {
        if (!event.subject().kind().equals(Asking.KIND)) {
            return;
        }
        var id = new NominationId(event.subject().id());
        // The answer can be here before the move to PENDING_APPROVAL is: the card was pressed at once.
        deciding.opened(id, event.round());
        switch (event.verdict()) {
            case APPROVED -> deciding.approve(id, event.round(), at.actor());
            case REJECTED -> deciding.reject(id, event.round(), at.actor(), asking.words(id, event.round()));
            case RETURNED -> deciding.giveBack(id, event.round(), at.actor(), asking.words(id, event.round()));
        }
    }

    // HR may have decided, or time may be over, while an approver's card still waits.
    private void settled(NominationId id) {
        nominations.find(id).ifPresent(found -> asking.stopAsking(id, found.round()));
    }
}

package app.laurel.bot.approval.chat;

import app.laurel.bot.approval.Approval;
import app.laurel.bot.approval.Approving;
import app.laurel.bot.approval.Decided;
import app.laurel.bot.approval.DeskChanged;
import app.laurel.bot.chat.Matter;
import app.laurel.bot.chat.Messenger;
import app.laurel.bot.chat.Voice;
import app.laurel.bot.chat.Voices;
import app.laurel.bot.event.Occurrence;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.people.People;
import app.laurel.bot.people.PersonId;
import app.laurel.cards.Card;
import org.springframework.stereotype.Component;

/** Brings requests to those who decide, and keeps the cards up to date. */
@Component
final class ApprovalNotices implements Reacting {

    private final Approving approving;
    private final Briefings briefings;
    private final ApprovalCards cards;
    private final Outcomes outcomes;
    private final Messenger messenger;
    private final People people;
    private final Voices voices;

    ApprovalNotices(
            Approving approving,
            Briefings briefings,
            ApprovalCards cards,
            Outcomes outcomes,
            Messenger messenger,
            People people,
            Voices voices) {
        this.approving = approving;
        this.briefings = briefings;
        this.cards = cards;
        this.outcomes = outcomes;
        this.messenger = messenger;
        this.people = people;
        this.voices = voices;
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(DeskChanged.class, "approval.card", this::show);
        reactions.on(Decided.class, "approval.tell-maker", this::tellMaker);
    }

    private void tellMaker(Decided event, Occurrence occurrence) {
        if (briefings.tellsMaker(event.subject())) {
            var decision = approving.find(event.decision()).orElseThrow();
            people.find(decision.request().maker())
                    .ifPresent(maker -> messenger.tell(
                            maker.id(),
                            Matter.DECISION,
                            "decided:" + event.decision(),
                            outcomes.of(decision, maker.id(), voices.of(maker))));
        }
    }

    private void show(DeskChanged event, Occurrence occurrence) {
        people.find(event.person()).map(voices::of).ifPresent(voice -> {
            var slot = event.alone() ? "approval:" + event.decision() : "approvals";
            var card = event.alone()
                    ? alone(event, voice)
                    : cards.several(View.GATHERED, event.person(), voice, ApprovalCards.Focus.OLDEST);
            messenger.show(event.person(), Matter.DECISION, slot, slot + ":" + occurrence.id(), card);
        });
    }

    private Card alone(DeskChanged event, Voice voice) {
        var approval = approving.find(event.decision()).orElseThrow();
        return waitsFor(approval, event.person())
                ? cards.one(approval, event.person(), voice, ApprovalCards.Problem.NONE)
                : outcomes.of(approval, event.person(), voice);
    }

    private static boolean waitsFor(Approval approval, PersonId person) {
        return approval instanceof Approval.Open open && open.waitsFor(person);
    }
}

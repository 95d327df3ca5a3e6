package app.laurel.bot.approval;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.people.PersonId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps each desk in step with the decisions: whatever is told, and however often, it looks at how things stand. */
@Component
public final class Desking implements Reacting {

    private static final Actor VIEW = Actor.system("desk");

    private final Decisions decisions;
    private final Desks desks;

    Desking(Decisions decisions, Desks desks) {
        this.decisions = decisions;
        this.desks = desks;
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(DecisionOpened.class, "approval.desk-opened", (event, at) -> refresh(event.decision()));
        reactions.on(DecisionEscalated.class, "approval.desk-escalated", (event, at) -> refresh(event.decision()));
        reactions.on(DecisionSigned.class, "approval.desk-signed", (event, at) -> refresh(event.decision()));
        reactions.on(Decided.class, "approval.desk-decided", (event, at) -> refresh(event.decision()));
        reactions.on(DecisionMoved.class, "approval.desk-moved", (event, at) -> moved(event));
        reactions.on(DecisionWithdrawn.class, "approval.desk-withdrawn", (event, at) -> refresh(event.decision()));
    }

    private void moved(DecisionMoved event) {
        decisions.find(event.decision()).ifPresent(approval -> refresh(event.from(), approval));
        refresh(event.decision());
    }

    /** Puts a desk right; says whether anything was wrong. */
    public boolean tidy(PersonId person) {
        var wrong = desks.of(person).waiting().stream()
                .map(Desk.Waiting::decision)
                .filter(id -> decisions
                        .find(id)
                        .filter(approval -> waitsFor(approval, person))
                        .isEmpty())
                .toList();
        wrong.forEach(id ->
                decisions.find(id).ifPresentOrElse(approval -> refresh(person, approval), () -> clear(person, id)));
        return !wrong.isEmpty();
    }

    private void clear(PersonId person, DecisionId unknown) {
        desks.change(
                person,
                VIEW,
                desk -> desk.find(unknown).isEmpty()
                        ? Decision.answer(false)
                        : Decision.change(desk.without(unknown), true, List.of()));
    }

    /** Puts a decision on the desks of all whom it waits for, and takes it off the others'. */
    public void refresh(DecisionId id) {
        decisions
                .find(id)
                .ifPresent(approval -> approval.asked().stream()
                        .map(Asked::person)
                        .distinct()
                        .forEach(person -> refresh(person, approval)));
    }

    private static boolean waitsFor(Approval approval, PersonId person) {
        return approval instanceof Approval.Open open && open.waitsFor(person);
    }

    private void refresh(PersonId person, Approval approval) {
        var waits = waitsFor(approval, person);
        desks.change(person, VIEW, desk -> {
            var there = desk.find(approval.id());
            if (waits == there.isPresent()) {
                return Decision.answer(false);
            }
            var after = waits ? desk.with(approval.id(), approval.since()) : desk.without(approval.id());
            var alone = there.or(() -> after.find(approval.id())).orElseThrow().alone();
            return Decision.change(after, true, new DeskChanged(person, approval.id(), alone));
        });
    }
}

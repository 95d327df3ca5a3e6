package app.laurel.bot.approval;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.people.People;
import app.laurel.bot.people.PersonId;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Asks for decisions that need a second pair of eyes, and takes them. */
public final class Approving {

    private final Decisions decisions;
    private final Lines lines;
    private final InstantSource clock;

    public Approving(
            Decisions decisions, People people, Delegation delegation, Absences absences, InstantSource clock) {
        this.decisions = decisions;
        this.lines = new Lines(people, delegation, absences, clock);
        this.clock = clock;
    }

    /** Opens a decision; asking again for the same subject and round changes nothing. */
    public DecisionId open(DecisionRequest request) {
        var line = lines.of(request);
        var order = line.order(clock.instant());
        return decisions.decide(request.id(), Actor.person(request.maker()), before -> {
            if (before.isPresent()) {
                return Decision.answer(request.id());
            }
            var asked = order.size() < line.atFirst() ? List.<Asked>of() : order.subList(0, line.atFirst());
            var open = new Approval.Open(request.id(), request, clock.instant(), asked, 0, Optional.empty());
            return Decision.change(open, request.id(), open.whoIsAsked());
        });
    }

    /** Opens a decision, or the next one for the same subject if it was made before; one that waits is not opened twice. */
    public DecisionId openAgain(DecisionRequest first) {
        var request = first;
        while (decisions
                .find(request.id())
                .filter(before -> !(before instanceof Approval.Open))
                .isPresent()) {
            request = request.again();
        }
        return open(request);
    }

    /** Who would be asked first; nobody if nobody may decide it. */
    public Optional<PersonId> firstInLine(DecisionRequest request) {
        return lines.of(request).order(clock.instant()).stream().findFirst().map(Asked::person);
    }

    public Optional<Approval> find(DecisionId id) {
        return decisions.find(id);
    }

    /** Whether somebody's verdict would count now: they were asked, or stand behind whoever was, and have the authority. */
    public boolean mayDecide(DecisionId id, PersonId person) {
        return decisions
                .find(id)
                .filter(Approval.Open.class::isInstance)
                .map(Approval.Open.class::cast)
                .filter(open -> Vote.mayVote(person, open, lines.of(open.request())))
                .isPresent();
    }

    /** Whether it is small enough to be approved together with others. */
    public boolean allowsTogether(Approval approval) {
        return lines.allowTogether(approval.request());
    }

    /** Takes somebody's verdict; whether they may give it is asked at each attempt. */
    public Answer decide(DecisionId id, PersonId by, Verdict verdict, String words) {
        var found = decisions.find(id);
        if (found.isEmpty()) {
            return new Answer.Unknown();
        }
        var vote = new Vote(by, verdict, words.strip(), clock.instant());
        var line = lines.of(found.get().request());
        return decisions.decide(id, Actor.person(by), before -> vote.on(before.orElseThrow(), line));
    }

    /** Takes back what was to be decided; a decision that was made stays. */
    public void withdraw(DecisionId id, Actor actor) {
        decisions.decide(
                id,
                actor,
                before -> before.filter(Approval.Open.class::isInstance)
                        .map(Approval.Open.class::cast)
                        .map(open -> Decision.<Approval, Boolean>change(
                                open.withdraw(clock.instant()),
                                true,
                                new DecisionWithdrawn(
                                        id,
                                        open.request().subject(),
                                        open.request().round())))
                        .orElseGet(() -> Decision.answer(false)));
    }
}

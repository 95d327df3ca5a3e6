package app.laurel.bot.approval;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.people.PersonId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Asks the next in line, as well as those who were asked before. */
final class Escalating {

    private static final Actor RULE = Actor.rule("approval-escalation");

    private final Decisions decisions;
    private final Lines lines;
    private final InstantSource clock;

    Escalating(Decisions decisions, Lines lines, InstantSource clock) {
        this.decisions = decisions;
        this.lines = lines;
        this.clock = clock;
    }

    /** Asks the next in line because time went by; each level once. */
    void escalate(DecisionId id, int level) {
        askNext(id, RULE, level);
    }

    /**
     * Asks the next in line although no time went by: somebody is away, or nobody could be asked before.
     *
     * @return whether somebody was asked
     */
    boolean askAgain(DecisionId id, Actor actor) {
        return askNext(id, actor, 0);
    }

    /** Asks whoever stands in for somebody who went away, unless they were asked already. */
    void standIn(DecisionId id, PersonId away, Actor actor) {
        var standIn = decisions
                .find(id)
                .flatMap(found -> lines.of(found.request()).order(clock.instant()).stream()
                        .filter(asked -> asked.insteadOf().filter(away::equals).isPresent())
                        .findFirst());
        if (standIn.filter(one -> !askedAlready(id, one)).isPresent()) {
            askAgain(id, actor);
        }
    }

    /** Asks the next in line instead of somebody who may not decide it any more. */
    void moveOn(DecisionId id, PersonId from, Actor actor) {
        decisions.find(id).ifPresent(found -> {
            var line = lines.of(found.request());
            var order = line.order(clock.instant());
            decisions.decide(
                    id,
                    actor,
                    before -> before.orElseThrow() instanceof Approval.Open open
                                    && open.wasAsked(from)
                                    && open.rightsOf(from).stream().noneMatch(line::hasAuthority)
                            ? moveOn(open.without(from), from, line, order)
                            : Decision.answer(false));
        });
    }

    private static Decision<Approval, Boolean> moveOn(Approval.Open open, PersonId from, Line line, List<Asked> order) {
        var next = ask(open, line, order, 0);
        var events = new ArrayList<DomainEvent>(next.events());
        events.add(new DecisionMoved(
                open.id(), open.request().subject(), open.request().round(), from));
        return Decision.change(next.next().orElse(open), true, events);
    }

    private boolean askedAlready(DecisionId id, Asked asked) {
        return decisions.find(id).orElseThrow() instanceof Approval.Open open && open.wasAsked(asked.person());
    }

    private boolean askNext(DecisionId id, Actor actor, int level) {
        var found = decisions.find(id);
        if (found.isEmpty()) {
            return false;
        }
        var line = lines.of(found.get().request());
        var order = line.order(clock.instant());
        return decisions.decide(id, actor, before -> switch (before.orElseThrow()) {
            case Approval.Open open when level == 0 || open.level() < level -> ask(open, line, order, level);
            case Approval.Open done -> Decision.answer(false);
            case Approval.Made made -> Decision.answer(false);
            case Approval.Withdrawn withdrawn -> Decision.answer(false);
        });
    }

    private static Decision<Approval, Boolean> ask(Approval.Open open, Line line, List<Asked> order, int level) {
        var reached = Math.max(level, open.level());
        var next = order.stream()
                .filter(one -> !open.wasAsked(one.person()))
                .limit(Math.max(1, line.atFirst() - open.asked().size()))
                .toList();
        if (next.isEmpty()) {
            return Decision.change(open.ask(next, reached), false, open.stuck());
        }
        var after = open.ask(next, reached);
        return Decision.change(after, true, open.asked().isEmpty() ? after.whoIsAsked() : after.whoIsAskedAsWell(next));
    }
}

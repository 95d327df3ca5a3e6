package app.laurel.bot.approval;

import app.laurel.bot.clock.Deeds;
import app.laurel.bot.clock.Timed;
import app.laurel.bot.clock.Timers;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import org.springframework.stereotype.Component;

/** Sees to it that a decision that waits too long is asked of the next in line as well. */
@Component
final class ApprovalTimes implements Reacting, Timed {

    static final String ESCALATE = "approval.escalate";

    private final Decisions decisions;
    private final Escalating escalating;
    private final Desks desks;
    private final Timers timers;

    ApprovalTimes(Decisions decisions, Escalating escalating, Desks desks, Timers timers) {
        this.decisions = decisions;
        this.escalating = escalating;
        this.desks = desks;
        this.timers = timers;
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(DecisionOpened.class, "approval.escalations", (event, at) -> setTimers(event.decision()));
        reactions.on(
                WentAway.class,
                "approval.stand-in",
                (event, at) -> desks.of(event.person())
                        .waiting()
                        .forEach(waiting -> escalating.standIn(waiting.decision(), event.person(), at.actor())));
    }

    @Override
    public void addTo(Deeds deeds) {
        deeds.on(ESCALATE, (decision, level) -> escalating.escalate(new DecisionId(decision), level));
    }

    private void setTimers(DecisionId id) {
        decisions.find(id).ifPresent(approval -> {
            var level = 1;
            for (var after : approval.request().escalations()) {
                timers.set(ESCALATE, id.value(), level++, approval.since().plus(after));
            }
        });
    }
}

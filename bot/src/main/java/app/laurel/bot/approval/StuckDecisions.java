package app.laurel.bot.approval;

import app.laurel.bot.casework.Exceptions;
import app.laurel.bot.casework.Refusal;
import app.laurel.bot.casework.Retry;
import app.laurel.bot.casework.Retrying;
import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.people.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes an exception of a decision that nobody may make, until somebody may. */
@Component
final class StuckDecisions implements Reacting, Retrying {

    static final String KIND = "approval-stuck";

    private final Decisions decisions;
    private final Escalating escalating;
    private final Exceptions exceptions;

    StuckDecisions(Decisions decisions, Escalating escalating, Exceptions exceptions) {
        this.decisions = decisions;
        this.escalating = escalating;
        this.exceptions = exceptions;
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(DecisionStuck.class, "approval.stuck", (event, at) -> raise(event.decision()));
        reactions.on(Decided.class, "approval.stuck-decided", (event, at) -> settle(event.decision()));
        reactions.on(DecisionWithdrawn.class, "approval.stuck-withdrawn", (event, at) -> settle(event.decision()));
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public boolean retry(List<String> arguments, Actor actor) {
        return escalating.askAgain(new DecisionId(arguments.getFirst()), actor);
    }

    private void raise(DecisionId id) {
        decisions
                .find(id)
                .filter(Approval.Open.class::isInstance)
                .ifPresent(approval -> exceptions.raise(new Refusal(
                        KIND,
                        id.value(),
                        owner(approval),
                        "nobody-eligible",
                        Optional.of(new Retry(KIND, List.of(id.value()))))));
    }

    private void settle(DecisionId id) {
        decisions.find(id).ifPresent(approval -> exceptions.settle(KIND, id.value(), owner(approval)));
    }

    private static Role owner(Approval approval) {
        return switch (approval.request().line()) {
            case MANAGER_THEN_FINANCE, FINANCE_THEN_COMPLIANCE -> Role.FINANCE;
            case MANAGER_THEN_HR, COMPLIANCE -> Role.COMPLIANCE;
            case ADMINISTRATOR_THEN_COMPLIANCE -> Role.ADMINISTRATOR;
        };
    }
}

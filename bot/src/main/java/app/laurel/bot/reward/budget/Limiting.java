package app.laurel.bot.reward.budget;

import app.laurel.bot.approval.Approving;
import app.laurel.bot.approval.Decided;
import app.laurel.bot.approval.DecisionRequest;
import app.laurel.bot.approval.Subject;
import app.laurel.bot.approval.Verdict;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.people.PersonId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sets limits of budgets: one person proposes, a second one agrees. */
public final class Limiting implements Reacting {

    private final Budgeting budgeting;
    private final Approving approving;

    public Limiting(Budgeting budgeting, Approving approving) {
        this.budgeting = budgeting;
        this.approving = approving;
    }

    /** Whether the limit could be set, before anybody is asked. */
    public Check check(LimitProposal proposal) {
        var found = budgeting.find(proposal.budget());
        if (found.isEmpty()) {
            return new Check.NoSuchBudget();
        }
        var budget = found.get();
        if (budget.limit().equals(proposal.limit())) {
            return new Check.Same(budget);
        }
        return budget.used().exceeds(proposal.limit()) ? new Check.Below(budget) : new Check.Possible(budget);
    }

    /** Asks a second person; who is asked first, if there is anybody. */
    public Optional<PersonId> propose(LimitProposal proposal, PersonId maker) {
        var request = new DecisionRequest(
                new Subject(LimitProposal.KIND, proposal.toString()),
                1,
                maker,
                Set.of(),
                Optional.of(proposal.limit()),
                DecisionRequest.Line.FINANCE_THEN_COMPLIANCE,
                List.of(Duration.ofHours(24)));
        approving.open(request);
        return approving.firstInLine(request);
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(Decided.class, "budget.decided", (decided, occurrence) -> {
            if (decided.subject().kind().equals(LimitProposal.KIND) && decided.verdict() == Verdict.APPROVED) {
                LimitProposal.parse(decided.subject().id())
                        .ifPresent(proposal -> budgeting.limit(proposal.budget(), proposal.limit(), decided.by()));
            }
        });
    }

    /** What stands in the way of a limit. */
    public sealed interface Check {

        record Possible(Budget budget) implements Check {}

        record Same(Budget budget) implements Check {}

        /** More is promised and spent already. */
        record Below(Budget budget) implements Check {}

        record NoSuchBudget() implements Check {}
    }
}

package app.laurel.bot.reward.decision;

import app.laurel.bot.approval.Approving;
import app.laurel.bot.approval.DecisionId;
import app.laurel.bot.approval.DecisionRequest;
import app.laurel.bot.event.Actor;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.reward.EntitlementRef;
import app.laurel.bot.reward.entitlement.Entitlement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks a person about what is above the limit of a rule. */
public final class AskingApprovers {

    private static final List<Duration> ESCALATIONS = List.of(Duration.ofHours(4), Duration.ofHours(12));

    private final Approving approving;

    AskingApprovers(Approving approving) {
        this.approving = approving;
    }

    void ask(Entitlement pending) {
        approving.open(request(pending));
    }

    /** There is nothing left to decide. */
    void withdraw(EntitlementRef reversed) {
        approving.withdraw(DecisionId.of(reversed.subject(), 1), Actor.system("crm"));
    }

    /** Who was asked last, and when the next in line will be asked as well. */
    public Optional<Waiting> waiting(Entitlement pending) {
        return approving.find(DecisionId.of(pending.ref().subject(), 1)).map(approval -> {
            var next = ESCALATIONS.stream()
                    .skip(Math.max(0, approval.asked().size() - 1L))
                    .findFirst()
                    .map(approval.since()::plus);
            var asked = approval.asked().isEmpty()
                    ? Optional.<PersonId>empty()
                    : Optional.of(approval.asked().getLast().person());
            return new Waiting(asked, next);
        });
    }

    private static DecisionRequest request(Entitlement pending) {
        return new DecisionRequest(
                pending.ref().subject(),
                1,
                maker(pending),
                pending.owner().colleague().map(Set::of).orElse(Set.of()),
                Optional.of(pending.amount()),
                DecisionRequest.Line.MANAGER_THEN_FINANCE,
                ESCALATIONS);
    }

    /** Whoever gains has asked for it; for a customer it is the programme. */
    private static PersonId maker(Entitlement pending) {
        return pending.owner()
                .colleague()
                .orElseGet(() -> new PersonId("programme:" + pending.grounds().programme()));
    }
}

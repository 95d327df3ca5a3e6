package app.laurel.bot.nomination;

import app.laurel.bot.approval.Approval;
import app.laurel.bot.approval.Approving;
import app.laurel.bot.approval.DecisionRequest;
import app.laurel.bot.approval.DecisionRequest.Line;
import app.laurel.bot.approval.Subject;
import app.laurel.bot.event.Actor;
import app.laurel.bot.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks the nominee's manager, where the award wants it. */
public final class Asking {

    /** The kind of subject that nominations are to approvers. */
    public static final String KIND = "nomination";

    /** How long an approver has before the next in line is asked as well. */
    public static final Duration PATIENCE = Duration.ofDays(2);

    private final Approving approving;

    Asking(Approving approving) {
        this.approving = approving;
    }

    void ask(NominationId id, int round) {
        approving.open(request(id, round));
    }

    void stopAsking(NominationId id, int round) {
        approving.withdraw(request(id, round).id(), Actor.system(KIND));
    }

    /** What was said with a decision; empty if nothing was. */
    String words(NominationId id, int round) {
        return approving
                .find(request(id, round).id())
                .filter(Approval.Made.class::isInstance)
                .map(Approval.Made.class::cast)
                .map(Approval.Made::words)
                .orElse("");
    }

    /** Who is asked first about a nomination, unless nobody may decide it. */
    public Optional<PersonId> decider(Nomination nomination) {
        return approving.firstInLine(request(nomination.id(), nomination.round()));
    }

    /** The request that still waits for a decision on a nomination, if one does. */
    public Optional<Approval.Open> open(Nomination nomination) {
        return approving
                .find(request(nomination.id(), nomination.round()).id())
                .flatMap(approval -> approval instanceof Approval.Open open ? Optional.of(open) : Optional.empty());
    }

    /** Until when they have time: then somebody else is asked as well. */
    public Instant decideBy(Nomination nomination) {
        return nomination.submittedAt().plus(PATIENCE);
    }

    private static DecisionRequest request(NominationId id, int round) {
        return new DecisionRequest(
                new Subject(KIND, id.value()),
                round,
                id.nominator(),
                Set.of(id.nominee()),
                Optional.empty(),
                Line.MANAGER_THEN_HR,
                List.of(PATIENCE));
    }
}

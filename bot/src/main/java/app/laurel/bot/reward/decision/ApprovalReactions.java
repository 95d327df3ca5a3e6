package app.laurel.bot.reward.decision;

import app.laurel.bot.approval.Decided;
import app.laurel.bot.approval.Verdict;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.reward.EntitlementRef;
import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.bot.reward.entitlement.Entitlements;
import app.laurel.bot.reward.entitlement.Stage;
import app.laurel.bot.reward.event.EntitlementAwaitsApproval;
import app.laurel.bot.reward.event.EntitlementReversed;

/** Asks for approvals, and carries out what was decided. */
final class ApprovalReactions implements Reacting {

    private final Entitlements entitlements;
    private final AskingApprovers approvers;
    private final CarryingOut carryingOut;

    ApprovalReactions(Entitlements entitlements, AskingApprovers approvers, CarryingOut carryingOut) {
        this.entitlements = entitlements;
        this.approvers = approvers;
        this.carryingOut = carryingOut;
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(
                EntitlementAwaitsApproval.class,
                "reward.ask-approver",
                (event, occurrence) -> entitlements
                        .find(event.owner(), event.entitlement())
                        .filter(found -> found.stage() == Stage.PENDING_APPROVAL)
                        .ifPresent(approvers::ask));
        reactions.on(Decided.class, "reward.decided", (event, occurrence) -> carryOut(event));
        reactions.on(
                EntitlementReversed.class,
                "reward.withdraw-question",
                (event, occurrence) -> entitlements
                        .find(event.owner(), event.entitlement())
                        .filter(Entitlement::isAboveLimit)
                        .ifPresent(found -> approvers.withdraw(found.ref())));
    }

    private void carryOut(Decided decided) {
        if (!decided.subject().kind().equals(EntitlementRef.KIND)) {
            return;
        }
        var subject = EntitlementRef.parse(decided.subject().id());
        if (decided.verdict() == Verdict.APPROVED) {
            carryingOut.approve(subject.owner(), subject.id(), decided.by());
        } else {
            carryingOut.reject(subject.owner(), subject.id(), decided.by());
        }
    }
}

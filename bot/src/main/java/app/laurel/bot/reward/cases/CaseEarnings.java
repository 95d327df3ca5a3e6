package app.laurel.bot.reward.cases;

import app.laurel.bot.referral.Earned;
import app.laurel.bot.referral.Earnings;
import app.laurel.bot.referral.Referral;
import app.laurel.bot.reward.EntitlementRef;
import app.laurel.bot.reward.HoldReason;
import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.bot.reward.entitlement.Entitlements;
import app.laurel.bot.reward.entitlement.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Shows referrals what they have earned. */
final class CaseEarnings implements Earnings {

    private final Entitlements entitlements;

    CaseEarnings(Entitlements entitlements) {
        this.entitlements = entitlements;
    }

    @Override
    public List<Earned> of(Referral referral) {
        return referral.entitlements().stream()
                .map(EntitlementRef::parse)
                .flatMap(ref -> entitlements.find(ref.owner(), ref.id()).stream())
                .map(CaseEarnings::earned)
                .toList();
    }

    private static Earned earned(Entitlement entitlement) {
        var standing = entitlement.standing();
        return new Earned(
                entitlement.owner().value(), entitlement.amount(), state(standing), expected(standing), code(standing));
    }

    private static Earned.State state(Standing standing) {
        return switch (standing) {
            case Standing.Accrued accrued -> Earned.State.WAITS_FOR_APPROVER;
            case Standing.PendingApproval pending -> Earned.State.WAITS_FOR_APPROVER;
            case Standing.Approved approved -> Earned.State.TO_BE_PAID;
            case Standing.Payable payable -> Earned.State.TO_BE_PAID;
            case Standing.InPayout inPayout -> Earned.State.TO_BE_PAID;
            case Standing.Held held ->
                held.reason() == HoldReason.BUDGET ? Earned.State.WAITS_FOR_BUDGET : Earned.State.HELD;
            case Standing.Issued issued -> Earned.State.ISSUED;
            case Standing.Settled settled -> Earned.State.PAID;
            case Standing.Rejected rejected -> Earned.State.TAKEN_BACK;
            case Standing.Reversed reversed -> Earned.State.TAKEN_BACK;
            case Standing.ClawbackPending pending -> Earned.State.TAKEN_BACK;
            case Standing.Ended ended -> Earned.State.TAKEN_BACK;
        };
    }

    private static Optional<LocalDate> expected(Standing standing) {
        return standing instanceof Standing.Issued issued
                ? Optional.of(issued.arrival().day())
                : Optional.empty();
    }

    private static String code(Standing standing) {
        return switch (standing) {
            case Standing.Held held -> held.reason().name();
            case Standing.Reversed reversed -> reversed.reason();
            case Standing.ClawbackPending pending -> pending.reason();
            default -> "";
        };
    }
}

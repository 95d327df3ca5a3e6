package app.laurel.bot.reward;

import app.laurel.bot.people.PersonId;
import app.laurel.bot.referral.CaseId;
import app.laurel.bot.referral.Referring;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds rewards: whose they are, what they come from, and who has them now. */
public final class LookingUp {

    private final Entitlements entitlements;
    private final Referring referring;
    private final AskingApprovers approvers;

    LookingUp(Entitlements entitlements, Referring referring, AskingApprovers approvers) {
        this.entitlements = entitlements;
        this.referring = referring;
        this.approvers = approvers;
    }

    /** All of an owner, newest first. */
    public List<Entitlement> of(Owner owner) {
        return entitlements.of(owner);
    }

    public Optional<Entitlement> find(EntitlementRef ref) {
        return entitlements.find(ref.owner(), ref.id());
    }

    /** What a referral has earned, by the id that people know it by. */
    public List<Entitlement> ofReferral(String referral) {
        return referring.find(new CaseId(referral)).stream()
                .flatMap(found -> found.entitlements().stream())
                .flatMap(ref -> find(EntitlementRef.parse(ref)).stream())
                .toList();
    }

    /** Who has to decide on it, if somebody has. */
    public Optional<Waiting> waiting(Entitlement entitlement) {
        return entitlement.stage() == Stage.PENDING_APPROVAL ? approvers.waiting(entitlement) : Optional.empty();
    }

    /**
     * Somebody's decision is awaited.
     *
     * @param approver who was asked last; nobody if nobody may decide
     * @param next when the next in line is asked as well
     */
    public record Waiting(Optional<PersonId> approver, Optional<Instant> next) {}
}

package app.laurel.bot.reward.overview;

import app.laurel.bot.referral.CaseId;
import app.laurel.bot.referral.Referring;
import app.laurel.bot.reward.EntitlementRef;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.decision.AskingApprovers;
import app.laurel.bot.reward.decision.Waiting;
import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.bot.reward.entitlement.Entitlements;
import app.laurel.bot.reward.entitlement.Stage;
import app.laurel.bot.voting.Award;
import app.laurel.bot.voting.AwardId;
import app.laurel.bot.voting.award.KeepingAwards;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds rewards: whose they are, what they come from, and who has them now. */
public final class LookingUp {

    private static final Pattern CRM_ID = Pattern.compile("[^|/\\\\?#\\p{Cntrl}]{1,100}");

    private final Entitlements entitlements;
    private final Referring referring;
    private final KeepingAwards awards;
    private final AskingApprovers approvers;

    LookingUp(Entitlements entitlements, Referring referring, KeepingAwards awards, AskingApprovers approvers) {
        this.entitlements = entitlements;
        this.referring = referring;
        this.awards = awards;
        this.approvers = approvers;
    }

    /** All of an owner, newest first. */
    public List<Entitlement> of(Owner owner) {
        return entitlements.of(owner);
    }

    /** Some of an owner, newest first, behind what the slice before said as next. */
    public Entitlements.Slice of(Owner owner, int most, String after) {
        return entitlements.of(owner, most, after);
    }

    public Optional<Entitlement> find(EntitlementRef ref) {
        return entitlements.find(ref.owner(), ref.id());
    }

    /** What a referral has earned, by the id that people know it by, or by the CRM's. */
    public List<Entitlement> ofReferral(String text) {
        var id = text.strip();
        return referring
                .find(new CaseId(id.toUpperCase(Locale.ROOT)))
                .or(() -> CRM_ID.matcher(id).matches() ? referring.findByCrm(id) : Optional.empty())
                .stream()
                .flatMap(found -> found.entitlements().stream())
                .flatMap(ref -> find(EntitlementRef.parse(ref)).stream())
                .toList();
    }

    /** What an award is called, by its id; the id itself if nobody knows it any more. */
    public String awardName(String award) {
        return awards.find(new AwardId(award)).map(Award::name).orElse(award);
    }

    /** Who has to decide on it, if somebody has. */
    public Optional<Waiting> waiting(Entitlement entitlement) {
        return entitlement.stage() == Stage.PENDING_APPROVAL ? approvers.waiting(entitlement) : Optional.empty();
    }
}

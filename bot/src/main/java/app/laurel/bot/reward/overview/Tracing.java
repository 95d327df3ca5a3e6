package app.laurel.bot.reward.overview;

import app.laurel.bot.people.PersonId;
import app.laurel.bot.referral.Fact;
import app.laurel.bot.referral.Referral;
import app.laurel.bot.referral.Referring;
import app.laurel.bot.referral.Step;
import app.laurel.bot.reward.entitlement.Cause;
import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.bot.reward.rules.Proposal;
import app.laurel.bot.reward.rules.Versions;
import java.time.Instant;
import java.util.Optional;

/** Goes back from a reward to who has set its terms, and to what the CRM has said. */
public final class Tracing {

    private final Versions versions;
    private final Referring referring;

    Tracing(Versions versions, Referring referring) {
        this.versions = versions;
        this.referring = referring;
    }

    public Trace trace(Entitlement reward) {
        var version = versions.find(reward.grounds().rule());
        var fact = reward.cause() instanceof Cause.OfReferral(var id, var product, var party)
                ? referring.find(id).flatMap(referral -> earning(referral, reward))
                : Optional.<Fact>empty();
        return new Trace(
                version.flatMap(one -> one.standing().by()),
                version.map(Proposal::standing)
                        .filter(Proposal.Standing.Approved.class::isInstance)
                        .map(Proposal.Standing.Approved.class::cast)
                        .map(Proposal.Standing.Approved::checker),
                fact.map(one -> new CrmWord(one.id(), one.at())));
    }

    /** What was heard first where the referral itself earns, else that it qualified. */
    private static Optional<Fact> earning(Referral referral, Entitlement reward) {
        return reward.grounds().onReferral() ? referral.firstHeard() : referral.first(Step.QUALIFIED);
    }

    /**
     * Where a reward comes from.
     *
     * @param maker who has proposed its terms; nobody where they came with the set-up
     * @param crm what the CRM said
     */
    public record Trace(Optional<PersonId> maker, Optional<PersonId> checker, Optional<CrmWord> crm) {}

    /** An event of the CRM's, by its own ids, and when what it tells of came about. */
    public record CrmWord(String id, Instant at) {}
}

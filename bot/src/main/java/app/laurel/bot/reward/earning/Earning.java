package app.laurel.bot.reward.earning;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.money.Money;
import app.laurel.bot.referral.ReferralFacts;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.Party;
import app.laurel.bot.reward.budget.BudgetId;
import app.laurel.bot.reward.entitlement.Cause;
import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.bot.reward.entitlement.Entitlements;
import app.laurel.bot.reward.entitlement.Grounds;
import app.laurel.bot.reward.event.EntitlementAccrued;
import app.laurel.bot.reward.event.EntitlementApproved;
import app.laurel.bot.reward.event.EntitlementAwaitsApproval;
import app.laurel.bot.reward.rules.AwardScheme;
import app.laurel.bot.reward.rules.Programmes;
import app.laurel.bot.reward.rules.RuleVersion;
import app.laurel.bot.reward.rules.Trigger;
import app.laurel.bot.voting.AwardWon;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns what happened into rewards: once per cause and party. */
final class Earning {

    private final Assessing assessing;
    private final Programmes programmes;
    private final Entitlements entitlements;
    private final InstantSource clock;

    Earning(Assessing assessing, Programmes programmes, Entitlements entitlements, InstantSource clock) {
        this.assessing = assessing;
        this.programmes = programmes;
        this.entitlements = entitlements;
        this.clock = clock;
    }

    /**
     * What a referral's registration or qualifying earns.
     *
     * @param occurrence the event that tells of it
     * @param at when it was told; the 24 hours count from here
     */
    Earned earn(ReferralFacts facts, Trigger happened, String occurrence, Instant at) {
        return switch (assessing.assess(facts, happened)) {
            case Assessment.NothingYet none -> new Earned.Nothing();
            case Assessment.Denied(var reason) -> new Earned.Denied(reason);
            case Assessment.Due due -> earn(facts, due, occurrence, at);
        };
    }

    private Earned earn(ReferralFacts facts, Assessment.Due due, String occurrence, Instant at) {
        var earned = new ArrayList<Entitlement>();
        for (var claim : due.claims()) {
            var accrued = earn(facts, due, claim, occurrence, at);
            if (accrued.isEmpty()) {
                return new Earned.Denied(ReasonCode.CAP_REACHED);
            }
            earned.add(accrued.get());
        }
        return new Earned.Entitled(List.copyOf(earned));
    }

    private Optional<Entitlement> earn(
            ReferralFacts facts, Assessment.Due due, Claim claim, String occurrence, Instant at) {
        var version = due.version();
        var cause = new Cause.OfReferral(facts.id(), facts.product(), claim.party());
        var grounds = new Grounds(
                version.programme(),
                version.id(),
                due.onReferral(),
                version.limitIn(claim.amount().currency()),
                BudgetId.of(version.programme(), claim.amount().currency(), at),
                at,
                occurrence);
        return claim.party() == Party.REFERRER && version.cap().isSet()
                ? accrueCapped(facts, version, claim, cause, grounds)
                : Optional.of(accrue(claim.owner(), claim.amount(), cause, grounds));
    }

    /** What the winner of an award gets. */
    Entitlement earn(AwardWon won, String occurrence, Instant at) {
        var currency = won.reward().currency();
        var grounds = new Grounds(
                AwardScheme.PROGRAMME,
                AwardScheme.PROGRAMME + "@" + won.cycle(),
                false,
                programmes.awards().limitIn(currency),
                BudgetId.of(AwardScheme.PROGRAMME, currency, at),
                at,
                occurrence);
        var cause = new Cause.OfAward(won.cycle(), won.award(), won.winner());
        return accrue(Owner.of(won.winner()), won.reward(), cause, grounds);
    }

    private Entitlement accrue(Owner owner, Money amount, Cause cause, Grounds grounds) {
        return entitlements.decide(
                owner,
                cause.entitlement(),
                actor(amount, grounds),
                before -> before.<Decision<Entitlement, Entitlement>>map(Decision::answer)
                        .orElseGet(() -> accrued(owner, amount, cause, grounds)));
    }

    private Optional<Entitlement> accrueCapped(
            ReferralFacts facts, RuleVersion version, Claim claim, Cause cause, Grounds grounds) {
        var year = facts.occurredAt().atZone(ZoneOffset.UTC).getYear();
        return entitlements.decideCapped(
                new Entitlements.Cap(version.programme(), year),
                claim.amount(),
                claim.owner(),
                cause.entitlement(),
                actor(claim.amount(), grounds),
                (before, used) -> {
                    if (before.isPresent()) {
                        return Decision.answer(before);
                    }
                    if (version.cap().isReached(used.count(), used.amount(), claim.amount())) {
                        return Decision.answer(Optional.empty());
                    }
                    var decision = accrued(claim.owner(), claim.amount(), cause, grounds);
                    return new Decision<>(decision.next(), decision.events(), decision.next());
                });
    }

    /** Up to the limit the rule approves at once; above it a person will. */
    private Decision<Entitlement, Entitlement> accrued(Owner owner, Money amount, Cause cause, Grounds grounds) {
        var now = clock.instant();
        var fresh = Entitlement.accrued(owner, amount, cause, grounds, now);
        var id = fresh.id();
        var accrued = new EntitlementAccrued(id, owner, amount, grounds.programme(), grounds.rule());
        if (fresh.isAboveLimit()) {
            var pending = fresh.pendingApproval(now);
            return Decision.change(pending, pending, accrued, new EntitlementAwaitsApproval(id, owner, amount));
        }
        var approved = fresh.approved(now);
        return Decision.change(approved, approved, accrued, new EntitlementApproved(id, owner));
    }

    private static Actor actor(Money amount, Grounds grounds) {
        var rule = amount.exceeds(grounds.limit()) ? "needs-approval" : "automatic-approval";
        return Actor.rule(rule + ":" + grounds.rule());
    }
}

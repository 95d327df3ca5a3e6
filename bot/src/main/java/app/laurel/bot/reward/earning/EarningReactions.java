package app.laurel.bot.reward.earning;

import app.laurel.bot.event.Occurrence;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.referral.ReferralFacts;
import app.laurel.bot.referral.ReferralQualified;
import app.laurel.bot.referral.ReferralRegistered;
import app.laurel.bot.referral.ReferralReversed;
import app.laurel.bot.referral.Referring;
import app.laurel.bot.reward.clawback.Reversing;
import app.laurel.bot.reward.event.EntitlementForfeited;
import app.laurel.bot.reward.event.EntitlementRejected;
import app.laurel.bot.reward.event.EntitlementReversed;
import app.laurel.bot.reward.event.EntitlementSettled;
import app.laurel.bot.reward.rules.Trigger;
import app.laurel.bot.voting.AwardWon;

/** What earns, and what takes back. */
final class EarningReactions implements Reacting {

    private final Earning earning;
    private final Reversing reversing;
    private final Closing closing;
    private final Referring referring;

    EarningReactions(Earning earning, Reversing reversing, Closing closing, Referring referring) {
        this.earning = earning;
        this.reversing = reversing;
        this.closing = closing;
        this.referring = referring;
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(
                ReferralRegistered.class,
                "reward.registered",
                (event, occurrence) -> earn(event.facts(), Trigger.REFERRAL, occurrence));
        reactions.on(
                ReferralQualified.class,
                "reward.qualified",
                (event, occurrence) -> earn(event.facts(), Trigger.OUTCOME, occurrence));
        reactions.on(
                ReferralReversed.class,
                "reward.reversed",
                (event, occurrence) -> reversing.reverse(event.facts(), event.reason()));
        reactions.on(
                AwardWon.class,
                "reward.award-won",
                (event, occurrence) -> earning.earn(event, occurrence.id(), occurrence.at()));
        reactions.on(
                EntitlementSettled.class,
                "reward.close-case-settled",
                (event, occurrence) -> closing.close(event.owner(), event.entitlement()));
        reactions.on(
                EntitlementReversed.class,
                "reward.close-case-reversed",
                (event, occurrence) -> closing.close(event.owner(), event.entitlement()));
        reactions.on(
                EntitlementForfeited.class,
                "reward.close-case-forfeited",
                (event, occurrence) -> closing.close(event.owner(), event.entitlement()));
        reactions.on(
                EntitlementRejected.class,
                "reward.close-case-rejected",
                (event, occurrence) -> closing.close(event.owner(), event.entitlement()));
    }

    private void earn(ReferralFacts facts, Trigger happened, Occurrence occurrence) {
        switch (earning.earn(facts, happened, occurrence.id(), occurrence.at())) {
            case Earned.Entitled(var entitlements) ->
                referring.entitled(
                        facts.id(),
                        entitlements.stream().map(one -> one.ref().toString()).toList());
            case Earned.Denied(var reason) -> referring.denied(facts.id(), reason.name());
            case Earned.Nothing none -> {}
        }
    }
}

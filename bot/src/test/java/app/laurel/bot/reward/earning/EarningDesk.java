package app.laurel.bot.reward.earning;

import app.laurel.bot.referral.ReferralFacts;
import app.laurel.bot.reward.entitlement.Entitlements;
import app.laurel.bot.reward.rules.Programmes;
import app.laurel.bot.reward.rules.Trigger;
import app.laurel.bot.reward.yaml.DemoRules;
import java.time.InstantSource;
import java.util.Optional;

/** Earns by the demo's law, for tests in other rooms. */
public final class EarningDesk {

    private final Earning earning;
    private final InstantSource clock;

    public EarningDesk(Programmes programmes, Entitlements entitlements, InstantSource clock) {
        this.earning = new Earning(new Assessing(programmes, DemoRules.law()), programmes, entitlements, clock);
        this.clock = clock;
    }

    /** What a fact has earned, as the referral's case is told: nothing, or {@code R-1 entitled 2}. */
    public Optional<String> earn(ReferralFacts facts, Trigger happened) {
        return switch (earning.earn(facts, happened, "test", clock.instant())) {
            case Earned.Entitled(var entitlements) -> Optional.of(facts.id() + " entitled " + entitlements.size());
            case Earned.Denied(var reason) -> Optional.of(facts.id() + " denied " + reason);
            case Earned.Nothing none -> Optional.empty();
        };
    }
}

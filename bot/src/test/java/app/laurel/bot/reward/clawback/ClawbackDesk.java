package app.laurel.bot.reward.clawback;

import app.laurel.bot.event.Reacting;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.referral.ReferralFacts;
import app.laurel.bot.reward.EntitlementRef;
import app.laurel.bot.reward.entitlement.Entitlements;
import app.laurel.bot.reward.event.ClawbackBegun;
import app.laurel.bot.reward.event.EntitlementRecovered;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** Has money come back without anybody being asked, for tests in other rooms. */
public final class ClawbackDesk {

    private final Netting netting;
    private final Ends ends;
    private final Reversing reversing;
    private final GivingBack givingBack;

    public ClawbackDesk(DebtBook debts, Entitlements entitlements, InstantSource clock) {
        this.netting = new Netting(
                debts,
                entitlements,
                owner -> List.of(),
                new ClawbackSettings(50, Duration.ZERO, Duration.ofDays(180)),
                clock);
        this.ends = new Ends(entitlements, netting, clock);
        this.reversing = new Reversing(entitlements, clock);
        this.givingBack = new GivingBack(netting, entitlements, reversing, clock);
    }

    public List<Reacting> reactions() {
        return List.of(
                reactions ->
                        reactions.on(ClawbackBegun.class, "reward.owe", (begun, at) -> netting.owe(begun, at.at())),
                reactions -> reactions.on(
                        EntitlementRecovered.class,
                        "reward.owe-no-more",
                        (event, at) -> netting.cameBack(event.owner(), event.entitlement())),
                givingBack);
    }

    public Netting netting() {
        return netting;
    }

    public void reversed(ReferralFacts facts) {
        reversing.reverse(facts, "ACCOUNT_CLOSED_EARLY");
    }

    public void forfeited(EntitlementRef ref) {
        ends.forfeit(ref, new PersonId("fin"));
    }

    public boolean writtenOff(EntitlementRef ref) {
        return ends.writeOff(ref, new PersonId("fin"));
    }
}

package app.laurel.bot.reward;

import app.laurel.bot.event.Reacting;
import app.laurel.bot.money.Money;
import app.laurel.bot.money.Posting;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import app.laurel.bot.people.SmallBank;
import app.laurel.bot.referral.CaseId;
import app.laurel.bot.referral.ReferralFacts;
import app.laurel.bot.reward.breaker.Braking;
import app.laurel.bot.reward.breaker.BreakerReset;
import app.laurel.bot.reward.budget.BudgetId;
import app.laurel.bot.reward.budget.Budgeting;
import app.laurel.bot.reward.budget.Budgets;
import app.laurel.bot.reward.rules.Programmes;
import app.laurel.bot.reward.rules.Trigger;
import app.laurel.bot.reward.store.RewardStores;
import app.laurel.bot.reward.yaml.DemoRules;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Trail;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The reward feature by itself, with the demo programmes and whatever budgets a test wants. */
public final class RewardDesk {

    private final RewardStores stores;
    private final Earning earning;
    private final Reversing reversing;
    private final CarryingOut carryingOut;
    private final Holding holding;
    private final Carrying carrying;
    private final Budgeting budgeting;
    private final Braking braking;
    private final Reserving reserving;
    private final Netting netting;
    private final Ends ends;
    private final InstantSource clock;
    private final List<String> told = Collections.synchronizedList(new ArrayList<>());

    public RewardDesk(Documents documents, InstantSource clock, Function<BudgetId, Optional<Money>> yearlyBudget) {
        this(documents, clock, DemoRules.programmes(), yearlyBudget);
    }

    RewardDesk(
            Documents documents,
            InstantSource clock,
            Programmes programmes,
            Function<BudgetId, Optional<Money>> yearlyBudget) {
        this.clock = clock;
        this.stores = RewardStores.in(documents, new Trail(documents, clock), clock, yearlyBudget);
        var assessing = new Assessing(programmes, DemoRules.law());
        this.earning = new Earning(assessing, programmes, entitlements(), clock);
        this.reversing = new Reversing(entitlements(), clock);
        this.carryingOut = new CarryingOut(entitlements(), clock);
        this.holding = new Holding(entitlements(), clock);
        this.carrying = new Carrying(entitlements());
        this.netting = new Netting(
                stores.debts(),
                entitlements(),
                owner -> List.of(),
                new ClawbackSettings(50, Duration.ZERO, Duration.ofDays(180)),
                clock);
        this.ends = new Ends(entitlements(), netting, clock);
        this.budgeting = new Budgeting(budgets());
        this.braking = new Braking(
                stores.breakers(),
                programmes,
                new SmallBank().hires("pat", "", Role.PROGRAMME_OWNER).people(),
                clock);
        this.reserving = new Reserving(entitlements(), budgeting, braking, new SmallBank().people(), clock);
    }

    public List<Reacting> reactions() {
        return List.of(
                new BudgetReactions(reserving, budgeting),
                reactions ->
                        reactions.on(ClawbackBegun.class, "reward.owe", (begun, at) -> netting.owe(begun, at.at())),
                reactions -> reactions.on(
                        EntitlementRecovered.class,
                        "reward.owe-no-more",
                        (event, at) -> netting.cameBack(event.owner(), event.entitlement())),
                new GivingBack(netting, entitlements(), reversing, clock),
                reactions -> reactions.on(
                        BreakerReset.class, "reward.end-stop", (reset, at) -> reserving.letThrough(reset)));
    }

    public Braking braking() {
        return braking;
    }

    public Entitlements entitlements() {
        return stores.entitlements();
    }

    public Budgets budgets() {
        return stores.budgets();
    }

    public Carrying carrying() {
        return carrying;
    }

    public Netting netting() {
        return netting;
    }

    public void forfeited(EntitlementRef ref) {
        ends.forfeit(ref, new PersonId("fin"));
    }

    public boolean writtenOff(EntitlementRef ref) {
        return ends.writeOff(ref, new PersonId("fin"));
    }

    public Holding holding() {
        return holding;
    }

    public List<Posting> journal(Owner owner) {
        return stores.journal(owner);
    }

    /** What the referral cases were told. */
    public List<String> told() {
        return told;
    }

    public void registered(ReferralFacts facts) {
        earn(facts, Trigger.REFERRAL);
    }

    public void qualified(ReferralFacts facts) {
        earn(facts, Trigger.OUTCOME);
    }

    public void reversed(ReferralFacts facts) {
        reversing.reverse(facts, "ACCOUNT_CLOSED_EARLY");
    }

    public void approved(Owner owner, EntitlementId id) {
        carryingOut.approve(owner, id, new PersonId("ben"));
    }

    public void rejected(Owner owner, EntitlementId id) {
        carryingOut.reject(owner, id, new PersonId("ben"));
    }

    public void topUp(BudgetId budget, Money limit) {
        budgeting.limit(budget, limit, new PersonId("fin"));
    }

    private void earn(ReferralFacts facts, Trigger trigger) {
        told(facts.id(), earning.earn(facts, trigger, "test", clock.instant()));
    }

    private void told(CaseId id, Earned earned) {
        switch (earned) {
            case Earned.Entitled(var entitlements) -> told.add(id + " entitled " + entitlements.size());
            case Earned.Denied(var reason) -> told.add(id + " denied " + reason);
            case Earned.Nothing none -> {}
        }
    }
}

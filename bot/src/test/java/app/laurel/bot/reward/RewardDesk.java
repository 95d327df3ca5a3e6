package app.laurel.bot.reward;

import app.laurel.bot.event.Reacting;
import app.laurel.bot.money.Money;
import app.laurel.bot.money.Posting;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import app.laurel.bot.people.SmallBank;
import app.laurel.bot.referral.ReferralFacts;
import app.laurel.bot.reward.breaker.Braking;
import app.laurel.bot.reward.budget.BudgetId;
import app.laurel.bot.reward.budget.Budgeting;
import app.laurel.bot.reward.budget.Budgets;
import app.laurel.bot.reward.clawback.ClawbackDesk;
import app.laurel.bot.reward.clawback.Netting;
import app.laurel.bot.reward.decision.DecisionDesk;
import app.laurel.bot.reward.earning.EarningDesk;
import app.laurel.bot.reward.entitlement.Carriers;
import app.laurel.bot.reward.entitlement.Carrying;
import app.laurel.bot.reward.entitlement.Entitlements;
import app.laurel.bot.reward.hold.Holding;
import app.laurel.bot.reward.hold.Holdings;
import app.laurel.bot.reward.reservation.ReservationDesk;
import app.laurel.bot.reward.rules.Programmes;
import app.laurel.bot.reward.rules.Trigger;
import app.laurel.bot.reward.store.RewardStores;
import app.laurel.bot.reward.yaml.DemoRules;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Trail;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The reward feature by itself, with the demo programmes and whatever budgets a test wants. */
public final class RewardDesk {

    private final RewardStores stores;
    private final EarningDesk earning;
    private final DecisionDesk decisions;
    private final ClawbackDesk clawbacks;
    private final ReservationDesk reservations;
    private final Holding holding;
    private final Carrying carrying;
    private final Budgeting budgeting;
    private final Braking braking;
    private final List<String> told = Collections.synchronizedList(new ArrayList<>());

    public RewardDesk(Documents documents, InstantSource clock, Function<BudgetId, Optional<Money>> yearlyBudget) {
        this(documents, clock, DemoRules.programmes(), yearlyBudget);
    }

    public RewardDesk(
            Documents documents,
            InstantSource clock,
            Programmes programmes,
            Function<BudgetId, Optional<Money>> yearlyBudget) {
        this.stores = RewardStores.in(documents, new Trail(documents, clock), clock, yearlyBudget);
        this.earning = new EarningDesk(programmes, entitlements(), clock);
        this.decisions = new DecisionDesk(entitlements(), clock);
        this.clawbacks = new ClawbackDesk(stores.debts(), entitlements(), clock);
        this.holding = Holdings.of(entitlements(), clock);
        this.carrying = Carriers.of(entitlements());
        this.budgeting = new Budgeting(budgets());
        this.braking = new Braking(
                stores.breakers(),
                programmes,
                new SmallBank().hires("pat", "", Role.PROGRAMME_OWNER).people(),
                clock);
        this.reservations = new ReservationDesk(entitlements(), budgeting, braking, clock);
    }

    public List<Reacting> reactions() {
        return Stream.of(reservations.reactions(), clawbacks.reactions())
                .flatMap(List::stream)
                .toList();
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
        return clawbacks.netting();
    }

    public void forfeited(EntitlementRef ref) {
        clawbacks.forfeited(ref);
    }

    public boolean writtenOff(EntitlementRef ref) {
        return clawbacks.writtenOff(ref);
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
        earning.earn(facts, Trigger.REFERRAL).ifPresent(told::add);
    }

    public void qualified(ReferralFacts facts) {
        earning.earn(facts, Trigger.OUTCOME).ifPresent(told::add);
    }

    public void reversed(ReferralFacts facts) {
        clawbacks.reversed(facts);
    }

    public void approved(Owner owner, EntitlementId id) {
        decisions.approved(owner, id);
    }

    public void rejected(Owner owner, EntitlementId id) {
        decisions.rejected(owner, id);
    }

    public void topUp(BudgetId budget, Money limit) {
        budgeting.limit(budget, limit, new PersonId("fin"));
    }
}

package app.laurel.bot.reward.reservation;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.people.People;
import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.EntitlementRef;
import app.laurel.bot.reward.HoldReason;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.breaker.Braking;
import app.laurel.bot.reward.breaker.BreakerReset;
import app.laurel.bot.reward.breaker.Stopped;
import app.laurel.bot.reward.budget.Budgeting;
import app.laurel.bot.reward.budget.Granted;
import app.laurel.bot.reward.budget.Wish;
import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.bot.reward.entitlement.Entitlements;
import app.laurel.bot.reward.entitlement.Outcome;
import app.laurel.bot.reward.entitlement.Stage;
import app.laurel.bot.reward.entitlement.Step;
import app.laurel.bot.reward.event.EntitlementHeld;
import java.time.InstantSource;

/** Sets money aside for what is approved, so that no budget is ever overspent. */
final class Reserving {

    private static final Actor BUDGET_RULE = Actor.rule("budget");
    private static final Actor BREAKER_RULE = Actor.rule("circuit-breaker");

    private final Entitlements entitlements;
    private final Budgeting budgeting;
    private final Braking braking;
    private final People people;
    private final InstantSource clock;

    Reserving(Entitlements entitlements, Budgeting budgeting, Braking braking, People people, InstantSource clock) {
        this.entitlements = entitlements;
        this.budgeting = budgeting;
        this.braking = braking;
        this.people = people;
        this.clock = clock;
    }

    void reserve(Owner owner, EntitlementId id) {
        entitlements
                .find(owner, id)
                .filter(approved -> approved.stage() == Stage.APPROVED)
                .ifPresent(this::reserve);
    }

    private void reserve(Entitlement approved) {
        if (approved.cause().drawsOnBudget()) {
            setAside(approved);
            return;
        }
        entitlements.decide(
                approved.owner(),
                approved.id(),
                BUDGET_RULE,
                Step.on(before -> before.stage() == Stage.APPROVED ? payable(before) : Step.refused(before)));
    }

    private void setAside(Entitlement approved) {
        var granted = budgeting.ask(
                approved.grounds().budget(),
                new Wish.Reserve(
                        approved.id().value(),
                        approved.owner().value(),
                        approved.amount(),
                        approved.grounds().earnedAt()));
        var through = granted != Granted.YES || admits(approved);
        var after = entitlements.decide(
                approved.owner(), approved.id(), BUDGET_RULE, Step.on(before -> reserved(before, granted, through)));
        after.entitlement().filter(now -> now.stage() == Stage.REVERSED).ifPresent(this::release); // reversed meanwhile
    }

    /** The budget has money again for one that waited. */
    Outcome served(Owner owner, EntitlementId id) {
        var through = entitlements.find(owner, id).map(this::admits).orElse(true);
        return entitlements.decide(
                owner,
                id,
                BUDGET_RULE,
                Step.on(before -> before.isHeldFor(HoldReason.BUDGET) || before.stage() == Stage.APPROVED
                        ? onward(before, through)
                        : Step.refused(before)));
    }

    /** Each is let go before it is struck off, so that none is forgotten where the process dies in between. */
    void letThrough(BreakerReset reset) {
        for (var waiting : braking.waiting(reset.programme(), reset.trip())) {
            var ref = EntitlementRef.parse(waiting.reward());
            letThrough(ref.owner(), ref.id());
            braking.passed(reset.programme(), waiting);
        }
    }

    // Money was set aside for it before it came to the stop.
    private Outcome letThrough(Owner owner, EntitlementId id) {
        return entitlements.decide(
                owner,
                id,
                BREAKER_RULE,
                Step.on(before -> before.isHeldFor(HoldReason.BREAKER)
                                || before.isHeldFor(HoldReason.BUDGET)
                                || before.stage() == Stage.APPROVED
                        ? payable(before)
                        : Step.refused(before)));
    }

    private boolean admits(Entitlement one) {
        return braking.admits(
                one.grounds().programme(),
                new Stopped(one.ref().toString(), one.amount(), one.grounds().earnedAt()));
    }

    void spend(Owner owner, EntitlementId id) {
        entitlements.find(owner, id).ifPresent(one -> ask(one, new Wish.Spend(id.value())));
    }

    void unspend(Owner owner, EntitlementId id) {
        entitlements.find(owner, id).ifPresent(one -> ask(one, new Wish.Unspend(id.value())));
    }

    void release(Owner owner, EntitlementId id) {
        entitlements.find(owner, id).ifPresent(this::release);
    }

    private void release(Entitlement one) {
        ask(one, new Wish.Release(one.id().value()));
    }

    private void ask(Entitlement one, Wish wish) {
        if (one.cause().drawsOnBudget()) {
            budgeting.ask(one.grounds().budget(), wish);
        }
    }

    private Decision<Entitlement, Outcome> reserved(Entitlement before, Granted granted, boolean through) {
        if (before.stage() != Stage.APPROVED || granted == Granted.GONE) {
            return Step.refused(before);
        }
        return granted == Granted.YES
                ? onward(before, through)
                : Step.done(
                        before.held(HoldReason.BUDGET, clock.instant()),
                        new EntitlementHeld(before.id(), before.owner(), HoldReason.BUDGET));
    }

    private Decision<Entitlement, Outcome> onward(Entitlement before, boolean through) {
        if (through) {
            return payable(before);
        }
        var held = (before.stage() == Stage.HELD ? before.payable(clock.instant()) : before)
                .held(HoldReason.BREAKER, clock.instant());
        return Step.done(held, new EntitlementHeld(held.id(), held.owner(), HoldReason.BREAKER));
    }

    private Decision<Entitlement, Outcome> payable(Entitlement before) {
        var payable = before.payable(clock.instant());
        if (before.owner().colleague().filter(people::hasLeft).isPresent()) {
            var held = payable.held(HoldReason.EMPLOYMENT, clock.instant());
            return Step.done(held, new EntitlementHeld(held.id(), held.owner(), HoldReason.EMPLOYMENT));
        }
        return Step.done(payable, payable.payableEvent());
    }
}

package app.laurel.bot.reward.hold;

import app.laurel.bot.casework.Exceptions;
import app.laurel.bot.casework.Refusal;
import app.laurel.bot.clock.Deeds;
import app.laurel.bot.clock.Timed;
import app.laurel.bot.clock.Timers;
import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.event.Occurrence;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import app.laurel.bot.reward.EntitlementRef;
import app.laurel.bot.reward.HoldReason;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.bot.reward.entitlement.Entitlements;
import app.laurel.bot.reward.entitlement.Outcome;
import app.laurel.bot.reward.entitlement.Stage;
import app.laurel.bot.reward.entitlement.Step;
import app.laurel.bot.reward.event.EntitlementEvent;
import app.laurel.bot.reward.event.EntitlementForfeited;
import app.laurel.bot.reward.event.EntitlementHeld;
import app.laurel.bot.reward.event.EntitlementPayable;
import app.laurel.bot.staff.PersonLeft;
import app.laurel.bot.staff.PersonReturned;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;

/** Keeps what somebody has earned who leaves, until finance has decided how it reaches them: never forfeited by silence. */
final class Parting implements Reacting, Timed {

    static final String KIND = "employment-hold";
    private static final String OVERDUE = "employment-overdue";
    private static final String REVIEW = "reward.employment-review";
    private static final Actor RULE = Actor.rule("employment");

    private final Entitlements entitlements;
    private final Exceptions exceptions;
    private final Timers timers;
    private final Duration decideWithin;
    private final InstantSource clock;

    Parting(
            Entitlements entitlements,
            Exceptions exceptions,
            Timers timers,
            Duration decideWithin,
            InstantSource clock) {
        this.entitlements = entitlements;
        this.exceptions = exceptions;
        this.timers = timers;
        this.decideWithin = decideWithin;
        this.clock = clock;
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(PersonLeft.class, "reward.left", (event, at) -> each(event.person(), this::held));
        reactions.on(PersonReturned.class, "reward.returned", (event, at) -> each(event.person(), this::released));
        reactions.on(EntitlementHeld.class, "reward.own-held", this::own);
        reactions.on(EntitlementPayable.class, "reward.disown-held", (event, at) -> disown(event));
        reactions.on(EntitlementForfeited.class, "reward.disown-forfeited", (event, at) -> disown(event));
    }

    @Override
    public void addTo(Deeds deeds) {
        deeds.on(REVIEW, (ref, level) -> overdue(EntitlementRef.parse(ref)));
    }

    private void each(PersonId person, Function<Entitlement, Decision<Entitlement, Outcome>> rule) {
        var owner = Owner.of(person);
        entitlements.of(owner).forEach(one -> entitlements.decide(owner, one.id(), RULE, Step.on(rule)));
    }

    private Decision<Entitlement, Outcome> held(Entitlement before) {
        return before.stage() == Stage.PAYABLE
                ? Step.done(
                        before.held(HoldReason.EMPLOYMENT, clock.instant()),
                        new EntitlementHeld(before.id(), before.owner(), HoldReason.EMPLOYMENT))
                : Step.refused(before);
    }

    private Decision<Entitlement, Outcome> released(Entitlement before) {
        if (!before.isHeldFor(HoldReason.EMPLOYMENT)) {
            return Step.refused(before);
        }
        var payable = before.payable(clock.instant());
        return Step.done(payable, payable.payableEvent());
    }

    private void own(EntitlementHeld event, Occurrence at) {
        if (event.reason() == HoldReason.EMPLOYMENT) {
            var ref = new EntitlementRef(event.owner(), event.entitlement());
            var due = at.at().plus(decideWithin);
            raise(KIND, ref, "decide by " + LocalDate.ofInstant(due, ZoneOffset.UTC));
            timers.set(REVIEW, ref.toString(), 1, due);
        }
    }

    private void overdue(EntitlementRef ref) {
        entitlements
                .find(ref.owner(), ref.id())
                .filter(one -> one.isHeldFor(HoldReason.EMPLOYMENT))
                .ifPresent(held -> raise(
                        OVERDUE,
                        ref,
                        "held since " + LocalDate.ofInstant(held.standing().since(), ZoneOffset.UTC)));
    }

    /** What is to be paid is not finance's to decide any more. */
    private void disown(EntitlementEvent event) {
        if (!event.owner().isCustomer()) {
            var subject = new EntitlementRef(event.owner(), event.entitlement()).toString();
            exceptions.settle(KIND, subject, Role.FINANCE);
            exceptions.settle(OVERDUE, subject, Role.FINANCE);
        }
    }

    private void raise(String kind, EntitlementRef ref, String cause) {
        exceptions.raise(new Refusal(kind, ref.toString(), Role.FINANCE, cause, Optional.empty()));
    }
}

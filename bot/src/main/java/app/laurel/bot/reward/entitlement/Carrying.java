package app.laurel.bot.reward.entitlement;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.money.Money;
import app.laurel.bot.reward.Arrival;
import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.HoldReason;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.Transfer;
import app.laurel.bot.reward.event.ClawbackBegun;
import app.laurel.bot.reward.event.EntitlementEvent;
import app.laurel.bot.reward.event.EntitlementHeld;
import app.laurel.bot.reward.event.EntitlementInPayout;
import app.laurel.bot.reward.event.EntitlementIssued;
import app.laurel.bot.reward.event.EntitlementRecovered;
import app.laurel.bot.reward.event.EntitlementReturned;
import app.laurel.bot.reward.event.EntitlementReversed;
import app.laurel.bot.reward.event.EntitlementSettled;
import app.laurel.bot.reward.event.WriteOffUndone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows an entitlement while a payout carries it; only the payout that it names is listened to. */
public final class Carrying {

    private final Entitlements entitlements;

    Carrying(Entitlements entitlements) {
        this.entitlements = entitlements;
    }

    /**
     * A payout takes it up; the entitlement's own document is the guard that lets only one be alive.
     *
     * @param attempt which attempt this payout is; only the next one is accepted
     * @param withheld what is kept back of it
     */
    public Outcome takeUp(
            Owner owner, EntitlementId id, Transfer transfer, int attempt, Optional<Money> withheld, Instant at) {
        return decide(owner, id, transfer, before -> {
            if (before.isCarriedBy(transfer.id())) {
                return Step.already(before);
            }
            return before.stage() == Stage.PAYABLE && before.attempts() == attempt - 1
                    ? Step.done(
                            before.inPayout(transfer, withheld, at),
                            new EntitlementInPayout(before.id(), before.owner(), transfer.id()))
                    : Step.refused(before);
        });
    }

    /** What a payout comes to that carries it already. */
    public Optional<Money> carried(Owner owner, EntitlementId id, String payout) {
        return entitlements
                .find(owner, id)
                .filter(one -> one.isCarriedBy(payout))
                .map(Entitlement::toPay);
    }

    /** The rail has accepted it. */
    public Outcome issued(Owner owner, EntitlementId id, Transfer transfer, Arrival arrival, Instant at) {
        return decide(
                owner,
                id,
                transfer,
                before -> before.standing() instanceof Standing.InPayout && carries(before, transfer)
                        ? Step.done(before.issued(transfer, arrival, at), issuedEvent(before))
                        : alreadyOrRefused(before, transfer));
    }

    /** It has arrived, perhaps before anybody heard that the rail had accepted it. */
    public Outcome settled(Owner owner, EntitlementId id, Transfer transfer, Arrival arrival, Instant at) {
        return decide(owner, id, transfer, before -> {
            if (!carries(before, transfer)) {
                return Step.refused(before);
            }
            return switch (before.stage()) {
                case IN_PAYOUT ->
                    arrived(before.issued(transfer, arrival, at), transfer, at, List.of(issuedEvent(before)));
                case ISSUED -> arrived(before, transfer, at, List.of());
                default -> Step.already(before);
            };
        });
    }

    /** The payout was stopped before it left. */
    public Outcome cancelled(Owner owner, EntitlementId id, Transfer transfer, HoldReason reason, Instant at) {
        return failed(owner, id, transfer, reason, Optional.empty(), at);
    }

    /**
     * The payout has failed for good, or its money came back; that may be when nobody waits for it any more.
     *
     * @param givenUp what the bank has given up of it
     */
    public Outcome failed(
            Owner owner, EntitlementId id, Transfer transfer, HoldReason reason, Optional<Money> givenUp, Instant at) {
        return decide(owner, id, transfer, before -> {
            if (!carries(before, transfer)) {
                return Step.refused(before);
            }
            return switch (before.stage()) {
                case CLAWBACK_PENDING, RECOVERED -> recovered(before, Optional.empty(), at);
                case WRITTEN_OFF -> recovered(before, givenUp, at);
                default -> dead(before, transfer, reason, at);
            };
        });
    }

    private static Decision<Entitlement, Outcome> arrived(
            Entitlement issued, Transfer transfer, Instant at, List<EntitlementEvent> before) {
        var events = new ArrayList<>(before);
        events.add(new EntitlementSettled(issued.id(), issued.owner(), issued.amount()));
        var settled = issued.settled(transfer, at);
        if (issued.takenBack().isEmpty()) {
            return Decision.change(settled, new Outcome.Done(settled), events);
        }
        events.add(new ClawbackBegun(issued.id(), issued.owner(), issued.amount()));
        var clawback = settled.clawback(transfer, issued.takenBack().get(), at);
        return Decision.change(clawback, new Outcome.Done(clawback), events);
    }

    private static Decision<Entitlement, Outcome> recovered(Entitlement before, Optional<Money> givenUp, Instant at) {
        var events = new ArrayList<EntitlementEvent>();
        givenUp.filter(Money::isPositive)
                .ifPresent(amount -> events.add(new WriteOffUndone(before.id(), before.owner(), amount)));
        events.add(new EntitlementRecovered(before.id(), before.owner(), before.amount()));
        var recovered = before.recovered(at);
        return Decision.change(recovered, new Outcome.Done(recovered), events);
    }

    private static Decision<Entitlement, Outcome> dead(
            Entitlement before, Transfer transfer, HoldReason reason, Instant at) {
        var events = new ArrayList<EntitlementEvent>();
        if (before.stage() != Stage.IN_PAYOUT) {
            events.add(new EntitlementReturned(before.id(), before.owner(), transfer, before.stage() == Stage.SETTLED));
        }
        if (before.takenBack().isPresent()) {
            events.add(new EntitlementReversed(
                    before.id(), before.owner(), before.takenBack().get()));
            var reversed = before.reversed(before.takenBack().get(), at);
            return Decision.change(reversed, new Outcome.Done(reversed), events);
        }
        events.add(new EntitlementHeld(before.id(), before.owner(), reason));
        var held = before.held(reason, at);
        return Decision.change(held, new Outcome.Done(held), events);
    }

    private static EntitlementIssued issuedEvent(Entitlement before) {
        return new EntitlementIssued(
                before.id(), before.owner(), before.amount(), before.cause().id());
    }

    private static Decision<Entitlement, Outcome> alreadyOrRefused(Entitlement before, Transfer transfer) {
        return carries(before, transfer) ? Step.already(before) : Step.refused(before);
    }

    private static boolean carries(Entitlement before, Transfer transfer) {
        return before.isCarriedBy(transfer.id());
    }

    private Outcome decide(
            Owner owner,
            EntitlementId id,
            Transfer transfer,
            java.util.function.Function<Entitlement, Decision<Entitlement, Outcome>> rule) {
        return entitlements.decide(owner, id, Actor.system("rail:" + transfer.rail()), Step.on(rule));
    }
}

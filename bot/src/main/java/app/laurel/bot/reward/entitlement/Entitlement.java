package app.laurel.bot.reward.entitlement;

import app.laurel.bot.money.Money;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.reward.Arrival;
import app.laurel.bot.reward.EntitlementId;
import app.laurel.bot.reward.EntitlementRef;
import app.laurel.bot.reward.HoldReason;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.Transfer;
import app.laurel.bot.reward.event.EntitlementPayable;
import java.time.Instant;
import java.util.Optional;

/**
 * One person's right to one reward.
 *
 * @param attempts how many payouts have carried it; the present one is the only one alive
 * @param takenBack why it was taken back while a payout carried it, until the payout's outcome is known
 * @param issuedAt when a rail first accepted it
 * @param withheld what its last payout withheld for what its owner has to give back
 * @param changes how often it has changed; later is newer
 */
public record Entitlement(
        EntitlementId id,
        Owner owner,
        Money amount,
        Cause cause,
        Grounds grounds,
        Standing standing,
        int attempts,
        Optional<String> takenBack,
        Optional<Instant> issuedAt,
        Optional<Money> withheld,
        int changes) {

    /** Earned just now, and not decided on yet. */
    public static Entitlement accrued(Owner owner, Money amount, Cause cause, Grounds grounds, Instant at) {
        return new Entitlement(
                cause.entitlement(),
                owner,
                amount,
                cause,
                grounds,
                new Standing.Accrued(at),
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1);
    }

    public EntitlementRef ref() {
        return new EntitlementRef(owner, id);
    }

    public Stage stage() {
        return standing.stage();
    }

    public boolean may(Stage next) {
        return Lifecycle.allows(stage(), next);
    }

    /** The payout that carries it, or carried it to the end. */
    public Optional<Transfer> transfer() {
        return switch (standing) {
            case Standing.InPayout(var transfer, var since) -> Optional.of(transfer);
            case Standing.Issued(var transfer, var arrival, var since) -> Optional.of(transfer);
            case Standing.Settled(var transfer, var since) -> Optional.of(transfer);
            case Standing.ClawbackPending(var transfer, var reason, var since) -> Optional.of(transfer);
            case Standing.Accrued a -> Optional.empty();
            case Standing.PendingApproval p -> Optional.empty();
            case Standing.Approved a -> Optional.empty();
            case Standing.Payable p -> Optional.empty();
            case Standing.Held h -> Optional.empty();
            case Standing.Rejected r -> Optional.empty();
            case Standing.Reversed r -> Optional.empty();
            case Standing.Ended(var stage, var since, var transfer) -> transfer;
        };
    }

    /** What its payout comes to. */
    public Money toPay() {
        return withheld.map(amount::minus).orElse(amount);
    }

    public boolean isCarriedBy(String payout) {
        return transfer().filter(transfer -> transfer.id().equals(payout)).isPresent();
    }

    public boolean isHeldFor(HoldReason reason) {
        return standing instanceof Standing.Held held && held.reason() == reason;
    }

    public boolean isAboveLimit() {
        return amount.exceeds(grounds.limit());
    }

    public Entitlement pendingApproval(Instant at) {
        return move(new Standing.PendingApproval(at));
    }

    public Entitlement approved(Instant at) {
        return move(new Standing.Approved(at));
    }

    public Entitlement rejected(PersonId by, Instant at) {
        return move(new Standing.Rejected(by, at));
    }

    public Entitlement payable(Instant at) {
        return move(new Standing.Payable(at));
    }

    /** Tells that it is to be paid, by the next attempt. */
    public EntitlementPayable payableEvent() {
        return new EntitlementPayable(id, owner, amount, attempts + 1);
    }

    public Entitlement held(HoldReason reason, Instant at) {
        return move(new Standing.Held(reason, at));
    }

    Entitlement inPayout(Transfer transfer, Optional<Money> less, Instant at) {
        var next = with(new Standing.InPayout(transfer, at), attempts + 1, takenBack, issuedAt);
        return new Entitlement(
                id,
                owner,
                amount,
                cause,
                grounds,
                next.standing(),
                next.attempts(),
                takenBack,
                issuedAt,
                less,
                next.changes());
    }

    Entitlement issued(Transfer transfer, Arrival arrival, Instant at) {
        return with(
                new Standing.Issued(transfer, arrival, at), attempts, takenBack, issuedAt.or(() -> Optional.of(at)));
    }

    Entitlement settled(Transfer transfer, Instant at) {
        return move(new Standing.Settled(transfer, at));
    }

    public Entitlement reversed(String reason, Instant at) {
        return with(new Standing.Reversed(reason, at), attempts, Optional.empty(), issuedAt);
    }

    public Entitlement clawback(Transfer transfer, String reason, Instant at) {
        return with(new Standing.ClawbackPending(transfer, reason, at), attempts, Optional.empty(), issuedAt);
    }

    public Entitlement forfeited(Instant at) {
        return move(new Standing.Ended(Stage.FORFEITED, at, Optional.empty()));
    }

    /** Its money itself came back. */
    Entitlement recovered(Instant at) {
        return move(new Standing.Ended(Stage.RECOVERED, at, Optional.empty()));
    }

    /** Its money was had back by withholding as much of others. */
    public Entitlement netted(Instant at) {
        return move(new Standing.Ended(Stage.RECOVERED, at, transfer()));
    }

    public Entitlement writtenOff(Instant at) {
        return move(new Standing.Ended(Stage.WRITTEN_OFF, at, transfer()));
    }

    /** Stays where it is until the payout's outcome is known. */
    public Entitlement takenBackFor(String reason) {
        return new Entitlement(
                id,
                owner,
                amount,
                cause,
                grounds,
                standing,
                attempts,
                Optional.of(reason),
                issuedAt,
                withheld,
                changes + 1);
    }

    private Entitlement move(Standing next) {
        return with(next, attempts, takenBack, issuedAt);
    }

    private Entitlement with(Standing next, int tries, Optional<String> back, Optional<Instant> issued) {
        if (!may(next.stage())) {
            throw new IllegalStateException(id + " is " + stage() + " and can't become " + next.stage());
        }
        return new Entitlement(id, owner, amount, cause, grounds, next, tries, back, issued, withheld, changes + 1);
    }
}

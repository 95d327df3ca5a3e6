package app.laurel.bot.reward.entitlement;

import app.laurel.bot.money.Account;
import app.laurel.bot.money.Leg;
import app.laurel.bot.money.Money;
import app.laurel.bot.money.Posting;
import app.laurel.bot.reward.Transfer;
import app.laurel.bot.reward.event.ClawbackBegun;
import app.laurel.bot.reward.event.ClawbackNetted;
import app.laurel.bot.reward.event.EntitlementAccrued;
import app.laurel.bot.reward.event.EntitlementApproved;
import app.laurel.bot.reward.event.EntitlementAwaitsApproval;
import app.laurel.bot.reward.event.EntitlementEvent;
import app.laurel.bot.reward.event.EntitlementForfeited;
import app.laurel.bot.reward.event.EntitlementHeld;
import app.laurel.bot.reward.event.EntitlementInPayout;
import app.laurel.bot.reward.event.EntitlementIssued;
import app.laurel.bot.reward.event.EntitlementPayable;
import app.laurel.bot.reward.event.EntitlementRecovered;
import app.laurel.bot.reward.event.EntitlementRejected;
import app.laurel.bot.reward.event.EntitlementReturned;
import app.laurel.bot.reward.event.EntitlementReversed;
import app.laurel.bot.reward.event.EntitlementSettled;
import app.laurel.bot.reward.event.EntitlementWrittenOff;
import app.laurel.bot.reward.event.ReversalAwaitsPayout;
import app.laurel.bot.reward.event.WriteOffUndone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the changes of an entitlement mean in double entry: the one place that knows which accounts move. */
public final class Journal {

    private final Entitlement entitlement;
    /** What it is paid from: a cost of the programme, or what was withheld of its owner. */
    private final Account source;

    private final Account cost;
    private final Account owed;
    private final Account paid;
    private final Account owes;

    private Journal(Entitlement entitlement) {
        var owner = entitlement.owner().value();
        this.entitlement = entitlement;
        this.cost = Account.expense(entitlement.grounds().programme());
        this.source = entitlement.cause().drawsOnBudget() ? cost : Account.receivable(owner);
        this.owed = Account.payable(owner);
        this.paid = Account.paid(owner);
        this.owes = Account.receivable(owner);
    }

    /** The postings that belong to a change; the cause of each is unique, so that the store keeps it once. */
    public static List<Posting> of(Entitlement after, List<EntitlementEvent> events) {
        var journal = new Journal(after);
        return events.stream().flatMap(event -> journal.posting(event).stream()).toList();
    }

    private Optional<Posting> posting(EntitlementEvent event) {
        return switch (event) {
            case EntitlementAccrued e -> move("accrual", id(), owed, source);
            case EntitlementIssued e -> shared("payment:" + transfer().id(), 1, rail(transfer()));
            case EntitlementSettled e ->
                Optional.of(Posting.move("settlement:" + transfer().id(), entitlement.toPay(), paid, rail(transfer())));
            case EntitlementReturned e ->
                shared("return:" + e.transfer().id(), -1, e.afterSettling() ? paid : rail(e.transfer()));
            case EntitlementReversed e -> move("reversal", id(), source, owed);
            case EntitlementRejected e -> move("reversal", id(), source, owed);
            // What was given back of what was withheld is owed again as it was before.
            case ClawbackBegun e when source.equals(owes) -> Optional.empty();
            case ClawbackBegun e -> move("clawback", id(), cost, owes);
            case EntitlementRecovered e ->
                Optional.of(Posting.move("recovery:" + id(), entitlement.toPay(), owes, paid));
            case EntitlementWrittenOff e -> Optional.of(Posting.move("write-off:" + id(), e.amount(), owes, cost));
            case WriteOffUndone e -> Optional.of(Posting.move("write-off-undone:" + id(), e.amount(), cost, owes));
            case EntitlementForfeited e -> move("forfeiture", id(), cost, owed);
            // What was withheld was posted with each of the payouts.
            case ClawbackNetted e -> Optional.empty();
            case EntitlementApproved e -> Optional.empty();
            case EntitlementAwaitsApproval e -> Optional.empty();
            case EntitlementHeld e -> Optional.empty();
            case EntitlementInPayout e -> Optional.empty();
            case EntitlementPayable e -> Optional.empty();
            case ReversalAwaitsPayout e -> Optional.empty();
        };
    }

    /**
     * What is owed becomes what is paid, less what is withheld of it for what its owner has to give back.
     *
     * @param sign 1, or -1 to undo it
     */
    private Optional<Posting> shared(String cause, int sign, Account paidFrom) {
        var legs = new ArrayList<Leg>();
        legs.add(new Leg(owed, signed(sign, entitlement.amount())));
        legs.add(new Leg(paidFrom, signed(-sign, entitlement.toPay())));
        entitlement.withheld().ifPresent(less -> legs.add(new Leg(owes, signed(-sign, less))));
        return Optional.of(new Posting(cause, legs));
    }

    private static Money signed(int sign, Money amount) {
        return sign > 0 ? amount : amount.negated();
    }

    private Optional<Posting> move(String deed, String subject, Account from, Account to) {
        return Optional.of(Posting.move(deed + ":" + subject, entitlement.amount(), from, to));
    }

    private String id() {
        return entitlement.id().value();
    }

    private Transfer transfer() {
        return entitlement.transfer().orElseThrow(() -> new IllegalStateException("No payout carries " + id()));
    }

    private static Account rail(Transfer transfer) {
        return Account.rail(transfer.rail());
    }
}

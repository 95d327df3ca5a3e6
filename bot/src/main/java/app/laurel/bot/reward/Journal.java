package app.laurel.bot.reward;

import app.laurel.bot.money.Account;
import app.laurel.bot.money.Posting;
import java.util.List;
import java.util.Optional;

/** What the changes of an entitlement mean in double entry: the one place that knows which accounts move. */
public final class Journal {

    private final Entitlement entitlement;
    private final Account cost;
    private final Account owed;
    private final Account paid;
    private final Account owes;

    private Journal(Entitlement entitlement) {
        var owner = entitlement.owner().value();
        this.entitlement = entitlement;
        this.cost = Account.expense(entitlement.grounds().programme());
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
            case EntitlementAccrued e -> move("accrual", id(), owed, cost);
            case EntitlementIssued e -> move("payment", transfer().id(), rail(transfer()), owed);
            case EntitlementSettled e -> move("settlement", transfer().id(), paid, rail(transfer()));
            case EntitlementReturned e ->
                move("return", e.transfer().id(), owed, e.afterSettling() ? paid : rail(e.transfer()));
            case EntitlementReversed e -> move("reversal", id(), cost, owed);
            case EntitlementRejected e -> move("reversal", id(), cost, owed);
            case ClawbackBegun e -> move("clawback", id(), cost, owes);
            case EntitlementRecovered e -> move("recovery", id(), owes, paid);
            case EntitlementWrittenOff e -> move("write-off", id(), owes, cost);
            case EntitlementApproved e -> Optional.empty();
            case EntitlementAwaitsApproval e -> Optional.empty();
            case EntitlementHeld e -> Optional.empty();
            case EntitlementInPayout e -> Optional.empty();
            case EntitlementPayable e -> Optional.empty();
            case ReversalAwaitsPayout e -> Optional.empty();
        };
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

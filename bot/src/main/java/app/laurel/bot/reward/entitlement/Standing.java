package app.laurel.bot.reward.entitlement;

import app.laurel.bot.people.PersonId;
import app.laurel.bot.reward.Arrival;
import app.laurel.bot.reward.HoldReason;
import app.laurel.bot.reward.Transfer;
import java.time.Instant;
import java.util.Optional;

/** Where an entitlement is, with what is only known there. */
public sealed interface Standing {

    Stage stage();

    Instant since();

    /** Earned. */
    record Accrued(Instant since) implements Standing {
        @Override
        public Stage stage() {
            return Stage.ACCRUED;
        }
    }

    /** A person decides. */
    record PendingApproval(Instant since) implements Standing {
        @Override
        public Stage stage() {
            return Stage.PENDING_APPROVAL;
        }
    }

    /** May be paid once its budget is reserved. */
    record Approved(Instant since) implements Standing {
        @Override
        public Stage stage() {
            return Stage.APPROVED;
        }
    }

    /** To be paid now. */
    record Payable(Instant since) implements Standing {
        @Override
        public Stage stage() {
            return Stage.PAYABLE;
        }
    }

    /** Paused. */
    record Held(HoldReason reason, Instant since) implements Standing {
        @Override
        public Stage stage() {
            return Stage.HELD;
        }
    }

    /** A payout carries it. */
    record InPayout(Transfer transfer, Instant since) implements Standing {
        @Override
        public Stage stage() {
            return Stage.IN_PAYOUT;
        }
    }

    /** The rail has accepted it. */
    record Issued(Transfer transfer, Arrival arrival, Instant since) implements Standing {
        @Override
        public Stage stage() {
            return Stage.ISSUED;
        }
    }

    /** It has arrived. */
    record Settled(Transfer transfer, Instant since) implements Standing {
        @Override
        public Stage stage() {
            return Stage.SETTLED;
        }
    }

    /** An approver said no. */
    record Rejected(PersonId by, Instant since) implements Standing {
        @Override
        public Stage stage() {
            return Stage.REJECTED;
        }
    }

    /** Taken back before it was paid. */
    record Reversed(String reason, Instant since) implements Standing {
        @Override
        public Stage stage() {
            return Stage.REVERSED;
        }
    }

    /** Paid, and to come back. */
    record ClawbackPending(Transfer transfer, String reason, Instant since) implements Standing {
        @Override
        public Stage stage() {
            return Stage.CLAWBACK_PENDING;
        }
    }

    /**
     * Over, or asleep: recovered, written off, forfeited, dormant, escheated.
     *
     * @param transfer the payout whose money is still with whoever got it; empty if none is, or it came back
     */
    record Ended(Stage stage, Instant since, Optional<Transfer> transfer) implements Standing {}
}

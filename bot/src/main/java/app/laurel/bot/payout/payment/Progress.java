package app.laurel.bot.payout.payment;

import app.laurel.bot.reward.Arrival;
import java.time.Instant;

/** How far a payout is, with what is only known there. */
public sealed interface Progress {

    State state();

    Instant since();

    /** Nothing has left. */
    record Created(Instant since) implements Progress {
        @Override
        public State state() {
            return State.CREATED;
        }
    }

    /** It may have left. */
    record Submitted(Instant since) implements Progress {
        @Override
        public State state() {
            return State.SUBMITTED;
        }
    }

    /**
     * Nobody knows whether the rail has it.
     *
     * @param submittedAt when it last may have left; "not known" counts only some time after it
     */
    record Unknown(Instant submittedAt, Instant since) implements Progress {
        @Override
        public State state() {
            return State.UNKNOWN;
        }
    }

    /** The rail doesn't have it, and may have it later. */
    record Retryable(String reason, Instant since) implements Progress {
        @Override
        public State state() {
            return State.RETRYABLE;
        }
    }

    /** The rail has accepted it. */
    record Acknowledged(Arrival arrival, Instant since) implements Progress {
        @Override
        public State state() {
            return State.ACKNOWLEDGED;
        }
    }

    /** The money has arrived. */
    record Settled(Arrival arrival, Instant since) implements Progress {
        @Override
        public State state() {
            return State.SETTLED;
        }
    }

    /** The rail has refused it for good. */
    record FailedFinal(String reason, Instant since) implements Progress {
        @Override
        public State state() {
            return State.FAILED_FINAL;
        }
    }

    /** The money came back. */
    record Returned(String reason, Instant since) implements Progress {
        @Override
        public State state() {
            return State.RETURNED;
        }
    }

    /** It was stopped before it left. */
    record Cancelled(Instant since) implements Progress {
        @Override
        public State state() {
            return State.CANCELLED;
        }
    }
}

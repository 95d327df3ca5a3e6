package app.laurel.bot.payout.triage;

import app.laurel.bot.money.Money;
import app.laurel.bot.reward.EntitlementRef;
import java.time.Instant;
import java.util.List;

/**
 * Payouts that the same thing keeps from arriving.
 *
 * @param cause what it is
 * @param count how many they are
 * @param sum what they come to
 * @param since when the first of them came to where it is
 * @param members those that something can be done about: all of them, or none
 */
public record Trouble(Cause cause, int count, Money sum, Instant since, List<EntitlementRef> members) {

    public Trouble {
        members = List.copyOf(members);
    }

    /** What can safely be done about it now. */
    public List<Deed> deeds() {
        return switch (cause.kind()) {
            case UNCLEAR, WAITING -> List.of(Deed.ASK);
            case NOT_SENT -> List.of(Deed.HOLD);
            case FAILED -> List.of(Deed.ANEW);
            case HELD -> List.of();
        };
    }

    /**
     * Why they don't arrive.
     *
     * @param rail the channel; {@code none} where none is concerned
     * @param reason a code
     * @param currency of all of them
     */
    public record Cause(Kind kind, String rail, String reason, String currency) {

        /** As it travels in commands and buttons. */
        public String key() {
            return String.join(".", kind.name(), rail, reason, currency);
        }
    }

    /** Where they stand. */
    public enum Kind {
        /** Nobody knows whether the rail has them. */
        UNCLEAR,
        /** The rail does not have them, and will be sent them again. */
        WAITING,
        /** They have not left yet. */
        NOT_SENT,
        /** The rail has refused them for good, or they came back. */
        FAILED,
        /** Something else holds them. */
        HELD
    }

    /** What finance may do. */
    public enum Deed {
        ASK,
        ANEW,
        HOLD
    }
}

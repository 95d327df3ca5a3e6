package app.laurel.bot.payout.reconciliation;

import app.laurel.bot.money.Money;
import java.time.Instant;
import java.util.List;

/**
 * What a comparison of entitlements, payouts, journal and rails has found.
 *
 * @param at when it began; what moved after that is left to the next one
 * @param crm what the CRM has confirmed, and what became of it
 * @param moving rewards that were just under way and so not compared
 * @param differences how many things did not agree; each is an exception that finance owns
 */
public record Reconciliation(Instant at, List<Totals> totals, Crm crm, int moving, int differences) {

    public Reconciliation {
        totals = List.copyOf(totals);
    }

    /**
     * What the CRM has confirmed by its own words; confirmed less the others leaves nothing.
     *
     * @param waiting those that season, are looked at, or came only just now
     */
    public record Crm(int confirmed, int entitled, int denied, int waiting) {

        /** Those that nobody has answered. */
        public int left() {
            return confirmed - entitled - denied - waiting;
        }
    }

    /**
     * The control totals of one currency: entitled less paid, held and ended leaves nothing.
     *
     * @param paid issued or settled, by the entitlements
     * @param posted what the journal says was paid, counted by the entitlements that are
     * @param onRails what the rails' own books say of those whose rail opens them
     * @param toCompare what the rails' books should say
     */
    public record Totals(Sum entitled, Sum paid, Sum held, Sum ended, Sum posted, Sum onRails, Sum toCompare) {}

    /** So many, which come to so much. */
    public record Sum(int count, Money amount) {

        Sum plus(Sum other) {
            return new Sum(count + other.count, amount.plus(other.amount));
        }
    }
}

/** What finance is told about payouts. */
@NullMarked
package app.laurel.cards.payout;

import org.jspecify.annotations.NullMarked;

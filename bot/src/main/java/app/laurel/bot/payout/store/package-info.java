/** Payouts as documents. */
@NullMarked
package app.laurel.bot.payout.store;

import org.jspecify.annotations.NullMarked;

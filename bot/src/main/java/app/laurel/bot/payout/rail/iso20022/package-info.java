/** Transfers to accounts through the bank's own payment hub: pain.001 out, pain.002 in. */
@NullMarked
package app.laurel.bot.payout.rail.iso20022;

import org.jspecify.annotations.NullMarked;

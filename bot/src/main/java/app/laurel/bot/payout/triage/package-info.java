/** Payouts that do not arrive: gathered by their cause, and what finance may do about them. */
@NullMarked
package app.laurel.bot.payout.triage;

import org.jspecify.annotations.NullMarked;

/** Whether rewards, payouts, the journal and the books of the rails agree. */
@NullMarked
package app.laurel.bot.payout.reconciliation;

import org.jspecify.annotations.NullMarked;

/** Rails that take many payouts in one file: batches, the files they become, and the answers that come back. */
@NullMarked
package app.laurel.bot.payout.rail.batch;

import org.jspecify.annotations.NullMarked;

/** A rail that pays nobody: with its own books, and as much bad luck as it is told to have. */
@NullMarked
package app.laurel.bot.payout.rail.simulated;

import org.jspecify.annotations.NullMarked;

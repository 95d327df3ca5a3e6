/** The channels that money goes through. */
@NullMarked
package app.laurel.bot.payout.rail;

import org.jspecify.annotations.NullMarked;

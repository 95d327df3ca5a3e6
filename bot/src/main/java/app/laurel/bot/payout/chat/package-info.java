/** What finance asks about payouts, and has done. */
@NullMarked
package app.laurel.bot.payout.chat;

import org.jspecify.annotations.NullMarked;

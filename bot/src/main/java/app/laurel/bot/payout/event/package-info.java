/** What happens to payouts, as events. */
@NullMarked
package app.laurel.bot.payout.event;

import org.jspecify.annotations.NullMarked;

/** Gift cards and transfers through Tremendous, which knows an order by the payout's id. */
@NullMarked
package app.laurel.bot.payout.rail.tremendous;

import org.jspecify.annotations.NullMarked;

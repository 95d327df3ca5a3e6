/** What the tax office wants before money leaves, and what it counts afterwards. */
@NullMarked
package app.laurel.bot.payout.tax;

import org.jspecify.annotations.NullMarked;

/** Files for finance, each written once and the same for ever. */
@NullMarked
package app.laurel.bot.payout.export;

import org.jspecify.annotations.NullMarked;

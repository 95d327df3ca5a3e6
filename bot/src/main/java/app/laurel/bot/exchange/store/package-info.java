/** Rates as documents. */
@NullMarked
package app.laurel.bot.exchange.store;

import org.jspecify.annotations.NullMarked;

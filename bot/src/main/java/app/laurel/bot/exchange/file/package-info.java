/** Published rates from a file of the bank's treasury. */
@NullMarked
package app.laurel.bot.exchange.file;

import org.jspecify.annotations.NullMarked;

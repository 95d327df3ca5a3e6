/** How exceptions and disputes are kept. */
@NullMarked
package app.laurel.bot.casework.store;

import org.jspecify.annotations.NullMarked;

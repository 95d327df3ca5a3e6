/** How the register of people is kept. */
@NullMarked
package app.laurel.bot.staff.store;

import org.jspecify.annotations.NullMarked;

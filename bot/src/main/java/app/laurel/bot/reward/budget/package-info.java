/** The money of the programmes: what is reserved, what is spent, what is left. */
@NullMarked
package app.laurel.bot.reward.budget;

import org.jspecify.annotations.NullMarked;

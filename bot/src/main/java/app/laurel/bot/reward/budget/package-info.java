/** The money of the programmes: what is reserved, what is spent, what is left. */
@NamedInterface("budget")
@NullMarked
package app.laurel.bot.reward.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** What a reward counts as for the taxman. */
@NamedInterface("tax")
@NullMarked
package app.laurel.bot.reward.tax;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

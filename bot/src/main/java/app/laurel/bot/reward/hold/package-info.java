/** What is paused, and goes on: by a person, by a rule, or because somebody has left. */
@NamedInterface("hold")
@NullMarked
package app.laurel.bot.reward.hold;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

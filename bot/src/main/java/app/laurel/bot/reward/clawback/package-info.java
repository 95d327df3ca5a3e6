/** What was given and is no longer earned: taken back, withheld of later rewards, given back, or written off. */
@NamedInterface("clawback")
@NullMarked
package app.laurel.bot.reward.clawback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

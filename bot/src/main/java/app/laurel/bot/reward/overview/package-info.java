/**
 * All rewards, by where they are: whose they are, what they come from, who has them now, and how well the promise
 * is kept.
 */
@NamedInterface("overview")
@NullMarked
package app.laurel.bot.reward.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** One person's right to one reward: where it can be, what may follow, and what that means in the journal. */
@NamedInterface("entitlement")
@NullMarked
package app.laurel.bot.reward.entitlement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** What happens to entitlements, as events. */
@NamedInterface("event")
@NullMarked
package app.laurel.bot.reward.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

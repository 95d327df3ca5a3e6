/** Timers and periodic work. */
@ApplicationModule(allowedDependencies = {"event", "store"})
@NullMarked
package app.laurel.bot.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

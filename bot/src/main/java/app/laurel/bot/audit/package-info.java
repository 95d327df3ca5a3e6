/** Proof that nothing in the past was changed. */
@ApplicationModule(allowedDependencies = {"people", "event", "store", "clock", "chat"})
@NullMarked
package app.laurel.bot.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

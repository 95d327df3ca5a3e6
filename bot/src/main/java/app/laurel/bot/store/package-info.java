/** Documents, their history, and the relay that tells what changed. */
@ApplicationModule(allowedDependencies = {"event", "people"})
@NullMarked
package app.laurel.bot.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

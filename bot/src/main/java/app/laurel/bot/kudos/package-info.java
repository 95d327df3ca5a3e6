/** Thanks that colleagues give each other in public, at once and without value. */
@ApplicationModule(allowedDependencies = {"people", "event", "store", "chat"})
@NullMarked
package app.laurel.bot.kudos;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** What happened, and who follows up on it. */
@ApplicationModule(allowedDependencies = {"people"})
@NullMarked
package app.laurel.bot.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

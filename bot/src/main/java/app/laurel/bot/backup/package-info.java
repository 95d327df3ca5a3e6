/** Takes all that a store holds out into a file, and from there into another store; Laurel stands still meanwhile. */
@ApplicationModule(allowedDependencies = {"store", "audit"})
@NullMarked
package app.laurel.bot.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Who has come to the bank, moved within it, left it, and come back. */
@ApplicationModule(allowedDependencies = {"people", "event", "store", "clock"})
@NullMarked
package app.laurel.bot.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

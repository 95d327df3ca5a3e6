/** What waits for a person: exceptions and disputes. */
@ApplicationModule(
        allowedDependencies = {"people", "money", "event", "store", "clock", "staff", "chat", "chat :: sending"})
@NullMarked
package app.laurel.bot.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

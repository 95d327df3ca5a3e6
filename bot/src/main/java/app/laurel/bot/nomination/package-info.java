/** A colleague names another for something well done. */
@ApplicationModule(
        allowedDependencies = {"people", "money", "event", "store", "clock", "staff", "chat", "approval", "casework"})
@NullMarked
package app.laurel.bot.nomination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Who may administer what. */
@ApplicationModule(
        allowedDependencies = {"people", "money", "event", "store", "clock", "staff", "chat", "approval", "casework"})
@NullMarked
package app.laurel.bot.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

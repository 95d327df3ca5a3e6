/** Decisions that need a second pair of eyes. */
@ApplicationModule(
        allowedDependencies = {
            "people",
            "money",
            "event",
            "store",
            "clock",
            "staff",
            "chat",
            "chat :: typed",
            "casework"
        })
@NullMarked
package app.laurel.bot.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Awards and their cycles, ballots and winners: what all rooms of voting speak of. */
@ApplicationModule(
        allowedDependencies = {
            "people",
            "money",
            "event",
            "store",
            "clock",
            "chat",
            "approval",
            "casework",
            "nomination"
        })
@NullMarked
package app.laurel.bot.voting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

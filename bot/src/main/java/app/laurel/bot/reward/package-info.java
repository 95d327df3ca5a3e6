/** What someone has earned, and why. */
@ApplicationModule(
        allowedDependencies = {
            "people",
            "money",
            "event",
            "store",
            "clock",
            "staff",
            "chat",
            "approval",
            "casework",
            "exchange",
            "voting",
            "referral"
        })
@NullMarked
package app.laurel.bot.reward;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** What only the laptop has: being somebody else, moving time. */
@ApplicationModule(
        allowedDependencies = {
            "people",
            "money",
            "event",
            "store",
            "clock",
            "chat",
            "chat :: sending",
            "approval",
            "casework",
            "exchange",
            "nomination",
            "voting",
            "referral",
            "reward",
            "payout"
        })
@NullMarked
package app.laurel.bot.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

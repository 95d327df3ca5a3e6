/** Good news, told once. */
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
            "nomination",
            "voting",
            "referral",
            "reward",
            "reward :: event",
            "reward :: entitlement",
            "payout"
        })
@NullMarked
package app.laurel.bot.celebration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * What someone has earned, and why. A fact earns ({@code earning}, by {@code rules} and {@code law}); a person decides where
 * a rule may not ({@code decision}); money is set aside ({@code reservation}, of {@code budget}, unless the {@code breaker}
 * stops it); it may pause ({@code hold}), and come back ({@code clawback}). Here are the words that all of them use.
 */
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
            "approval",
            "casework",
            "exchange",
            "voting",
            "voting :: award",
            "referral"
        })
@NullMarked
package app.laurel.bot.reward;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

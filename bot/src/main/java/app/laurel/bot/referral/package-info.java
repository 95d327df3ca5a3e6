/** Referrals, from the first word until the CRM has confirmed them. */
@ApplicationModule(
        allowedDependencies = {"people", "money", "csv", "event", "store", "clock", "chat", "approval", "casework"})
@NullMarked
package app.laurel.bot.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

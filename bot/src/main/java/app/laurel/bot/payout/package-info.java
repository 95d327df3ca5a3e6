/** Money on its way until it has arrived. */
@ApplicationModule(
        allowedDependencies = {
            "people",
            "money",
            "neighbour",
            "event",
            "store",
            "clock",
            "staff",
            "chat",
            "approval",
            "casework",
            "reward",
            "reward :: event",
            "reward :: entitlement",
            "reward :: hold",
            "reward :: cases",
            "reward :: clawback",
            "reward :: tax",
            "reward :: overview",
            "reward :: chat",
            "reward :: budget",
            "reward :: ledger"
        })
@NullMarked
package app.laurel.bot.payout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** What the bank's own app, portal and contact centre may ask over HTTP, and what they are told. */
@ApplicationModule(
        allowedDependencies = {
            "people",
            "money",
            "neighbour",
            "event",
            "store",
            "clock",
            "casework",
            "referral",
            "reward",
            "reward :: event",
            "reward :: entitlement",
            "reward :: overview",
            "reward :: ledger",
            "payout",
            "payout :: payment"
        })
@NullMarked
package app.laurel.bot.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

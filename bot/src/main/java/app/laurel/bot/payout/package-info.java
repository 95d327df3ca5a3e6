/**
 * Money on its way until it has arrived. What is payable becomes a payout, which its rail takes and tells of
 * ({@code payment}, {@code rail}), unless a form for the tax office is missing ({@code tax}); what does not arrive is sorted
 * ({@code triage}), what should agree is compared ({@code reconciliation}). Here is what all of them say to a rail.
 */
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
